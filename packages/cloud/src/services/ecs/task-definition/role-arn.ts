import { ecsRoleNotValid, refuse } from "@understudy/catalogue";
import { roleArn } from "../../iam/arn.js";

/** ARN of a role given by name or ARN; undefined for what names no role: the empty text, an ARN of something else. */
export function parseRole(text: string | undefined, account: string): string | undefined {
  if (text === undefined) return undefined;
  if (/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.test(text)) return text;
  return /^[\w+=,.@-]{1,64}$/.test(text) ? roleArn(account, "/", text) : undefined;
}

/**
 * ARN of a role given by name or ARN. Whether it exists, or may be assumed, is not looked at here: AWS finds out when a task
 * is started. @throws Failure ecs.role-not-valid: the empty text, an ARN of something else.
 */
export function roleArnOf(text: string | undefined, account: string): string | undefined {
  return text === undefined ? undefined : (parseRole(text, account) ?? refuse(ecsRoleNotValid, {}));
}
