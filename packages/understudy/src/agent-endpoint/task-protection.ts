/**
 * `$ECS_AGENT_URI/task-protection/v1/state`: a task protects itself from scale-in, as its task role. Source: Amazon ECS Developer
 * Guide, "Amazon ECS task scale-in protection endpoint"; aws/amazon-ecs-agent, ecs-agent/tmds/handlers/taskprotection/v1.
 */
import { agentTexts } from "@understudy/catalogue";
import type { AgentAnswer, AgentRequest } from "./agent-answer.js";
import type { AgentSource, ProtectionAnswer, ProtectionWish } from "./agent-source.js";

type Text = (typeof agentTexts.protection)[keyof typeof agentTexts.protection];

export async function answerProtection(
  source: AgentSource,
  id: string,
  { method, peer, body }: AgentRequest,
): Promise<AgentAnswer | undefined> {
  if (method !== "GET" && method !== "PUT") return undefined;
  const wish = method === "PUT" ? readWish(body) : undefined;
  if (wish === "unreadable") return refusal(agentTexts.protection.notRead);
  const answer = await source.protection(id, peer, wish);
  if (!answer) return refusal(agentTexts.protection.notFound);
  if (answer.kind === "not-said") return refusal(agentTexts.protection.notSaid, answer.arn);
  if (answer.kind === "no-role") return refusal(agentTexts.protection.noRole, answer.arn);
  return { status: answer.kind === "error" ? answer.status : 200, body: bodyOf(answer) };
}

/** The agent takes these two members and no other. */
function readWish(body: string): ProtectionWish | "unreadable" {
  if (body.trim() === "") return {};
  try {
    const read: unknown = JSON.parse(body);
    if (read === null) return {};
    if (typeof read !== "object" || Array.isArray(read)) return "unreadable";
    const { ProtectionEnabled, ExpiresInMinutes, ...more } = read as { readonly [name: string]: unknown };
    const isFlag =
      ProtectionEnabled === undefined || ProtectionEnabled === null || typeof ProtectionEnabled === "boolean";
    const isTime =
      ExpiresInMinutes === undefined || ExpiresInMinutes === null || Number.isSafeInteger(ExpiresInMinutes);
    if (!isFlag || !isTime || Object.keys(more).length > 0) return "unreadable";
    return {
      ...(typeof ProtectionEnabled === "boolean" && { protectionEnabled: ProtectionEnabled }),
      ...(typeof ExpiresInMinutes === "number" && { expiresInMinutes: ExpiresInMinutes }),
    };
  } catch {
    return "unreadable";
  }
}

function refusal({ code, status, message }: Text, arn?: string): AgentAnswer {
  return {
    status,
    body: { error: { ...(arn !== undefined && { Arn: arn }), Code: code, Message: message.format({}) } },
  };
}

function bodyOf(answer: Exclude<ProtectionAnswer, { readonly kind: "not-said" | "no-role" }>) {
  if (answer.kind === "protection") return { protection: answer.protection };
  if (answer.kind === "failure") return { failure: answer.failure };
  const { requestId, arn, code, message } = answer;
  return { requestID: requestId, error: { Arn: arn, Code: code, Message: message } };
}
