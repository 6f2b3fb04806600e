import { agentTexts } from "@understudy/catalogue";
import type { AgentSource } from "./agent-source.js";

/** Status and body (JSON) of an answer. */
export interface AgentAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Route = readonly [
  pattern: RegExp,
  answer: (source: AgentSource, id: string, peer: string) => Promise<AgentAnswer>,
];

const routes: readonly Route[] = [
  [/^\/v2\/credentials\/(.*)$/, (source, id, peer) => credentials(source, id, peer, "2")],
  [/^\/v4\/([^/]*)$/, containerMetadata],
  [/^\/v4\/([^/]*)\/task$/, (source, id, peer) => taskMetadata(source, id, peer, false)],
  [/^\/v4\/([^/]*)\/taskWithTags$/, (source, id, peer) => taskMetadata(source, id, peer, true)],
  [/^\/v4\/([^/]*)\/stats$/, containerStats],
  [/^\/v4\/([^/]*)\/task\/stats$/, taskStats],
];

/**
 * Answers one request to 169.254.170.2 as the agent does.
 * @returns undefined for a path that the agent does not serve.
 */
export async function answerAgent(source: AgentSource, url: URL, peer: string): Promise<AgentAnswer | undefined> {
  if (url.pathname === "/v1/credentials") return credentials(source, url.searchParams.get("id") ?? "", peer, "1");
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(url.pathname);
    if (match) return answer(source, match[1] as string, peer);
  }
  return undefined;
}

async function credentials(source: AgentSource, id: string, peer: string, version: "1" | "2"): Promise<AgentAnswer> {
  if (id === "") return credentialsError(agentTexts.noCredentialsId, version);
  const found = await source.credentials(id, peer);
  if (!found) return credentialsError(agentTexts.credentialsNotFound, version);
  if (found === "uninitialized") return credentialsError(agentTexts.credentialsUninitialized, version);
  const { RoleArn, AccessKeyId, SecretAccessKey, Token, Expiration } = found;
  return { status: 200, body: { RoleArn, AccessKeyId, SecretAccessKey, Token, Expiration } };
}

type CredentialsText = (typeof agentTexts)["noCredentialsId" | "credentialsNotFound" | "credentialsUninitialized"];

function credentialsError({ code, status, message }: CredentialsText, version: "1" | "2"): AgentAnswer {
  return { status, body: { code, message: message.format({ version }), HTTPErrorCode: status } };
}

async function containerMetadata(source: AgentSource, id: string, peer: string): Promise<AgentAnswer> {
  const found = await source.container(id, peer);
  return found ? { status: 200, body: found } : { status: 404, body: agentTexts.containerNotFound.format({ id }) };
}

async function taskMetadata(source: AgentSource, id: string, peer: string, withTags: boolean): Promise<AgentAnswer> {
  const found = await source.task(id, peer, withTags);
  return found ? { status: 200, body: found } : { status: 404, body: agentTexts.taskNotFound.format({ id }) };
}

async function containerStats(source: AgentSource, id: string, peer: string): Promise<AgentAnswer> {
  const found = await source.containerStats(id, peer);
  if (!found) return { status: 404, body: agentTexts.containerStatsNotFound.format({ id }) };
  if (found !== "unavailable") return { status: 200, body: found };
  return { status: 500, body: agentTexts.containerStatsUnavailable.format({ id }) };
}

async function taskStats(source: AgentSource, id: string, peer: string): Promise<AgentAnswer> {
  const found = await source.taskStats(id, peer);
  if (!found) return { status: 404, body: agentTexts.taskStatsNotFound.format({ id }) };
  if (found !== "unavailable") return { status: 200, body: found };
  return { status: 500, body: agentTexts.taskStatsUnavailable.format({ id }) };
}
