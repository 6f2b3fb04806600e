import { agentTexts } from "@understudy/catalogue";
import type { AgentSource } from "./agent-source.js";
import { earlierMetadata } from "./earlier-metadata.js";
import { answerProtection } from "./task-protection.js";

/** What is asked of the endpoint. */
export interface AgentRequest {
  readonly method: string;
  readonly url: URL;
  /** Address of the task that asks. */
  readonly peer: string;
  readonly body: string;
}

/** Status and body (JSON) of an answer. */
export interface AgentAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Version = "3" | "4";
type Ask = (source: AgentSource, id: string, peer: string, version: Version) => Promise<AgentAnswer>;

/** Paths under `/v3/` and `/v4/`, after the container's id. */
const metadata: { readonly [path: string]: Ask } = {
  "": containerMetadata,
  "/task": (source, id, peer, version) => taskMetadata(source, id, peer, version, false),
  "/taskWithTags": (source, id, peer, version) => taskMetadata(source, id, peer, version, true),
  "/stats": containerStats,
  "/task/stats": taskStats,
};

/**
 * Answers one request to 169.254.170.2 as the agent does.
 * @returns undefined for a path that the agent does not serve.
 */
export async function answerAgent(source: AgentSource, request: AgentRequest): Promise<AgentAnswer | undefined> {
  const { url, peer } = request;
  if (url.pathname === "/v1/credentials") return credentials(source, url.searchParams.get("id") ?? "", peer, "1");
  const [, credentialsId] = /^\/v2\/credentials\/(.*)$/.exec(url.pathname) ?? [];
  if (credentialsId !== undefined) return credentials(source, credentialsId, peer, "2");
  const [, protectedId] = /^\/api\/([^/]*)\/task-protection\/v1\/state$/.exec(url.pathname) ?? [];
  if (protectedId !== undefined) return answerProtection(source, protectedId, request);
  const [, version, id = "", rest = ""] = /^\/v([34])\/([^/]*)(\/.*)?$/.exec(url.pathname) ?? [];
  const ask = Object.hasOwn(metadata, rest) ? metadata[rest] : undefined;
  return version && ask ? ask(source, id, peer, version as Version) : undefined;
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

async function containerMetadata(
  source: AgentSource,
  id: string,
  peer: string,
  version: Version,
): Promise<AgentAnswer> {
  const found = await source.container(id, peer);
  if (!found) return { status: 404, body: agentTexts.containerNotFound.format({ id, version }) };
  return { status: 200, body: version === "3" ? earlierMetadata(found) : found };
}

async function taskMetadata(
  source: AgentSource,
  id: string,
  peer: string,
  version: Version,
  withTags: boolean,
): Promise<AgentAnswer> {
  const found = await source.task(id, peer, withTags);
  if (!found) return { status: 404, body: agentTexts.taskNotFound.format({ id, version }) };
  if (version === "4") return { status: 200, body: found };
  return { status: 200, body: earlierMetadata({ ...found, Containers: found.Containers.map(earlierMetadata) }) };
}

async function containerStats(source: AgentSource, id: string, peer: string, version: Version): Promise<AgentAnswer> {
  const found = await source.containerStats(id, peer);
  if (!found) return { status: 404, body: agentTexts.containerStatsNotFound.format({ id, version }) };
  if (found !== "unavailable") return { status: 200, body: found };
  return { status: 500, body: agentTexts.containerStatsUnavailable.format({ id }) };
}

async function taskStats(source: AgentSource, id: string, peer: string, version: Version): Promise<AgentAnswer> {
  const found = await source.taskStats(id, peer);
  if (!found) return { status: 404, body: agentTexts.taskStatsNotFound.format({ id, version }) };
  if (found !== "unavailable") return { status: 200, body: found };
  return { status: 500, body: agentTexts.taskStatsUnavailable.format({ id }) };
}
