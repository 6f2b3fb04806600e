import { refuse, stsDurationExceedsMaximum, stsDurationExceedsRoleChaining } from "@understudy/catalogue";
import type { RoleRow } from "../iam/tables.js";
import type { SessionIssuer } from "./tables.js";

const HOUR = 3600;

/**
 * Seconds a session lasts. AWS services are not held to the role's maximum: ECS's task credentials last six hours.
 * Source: STS API reference, AssumeRole (DurationSeconds); Amazon ECS Developer Guide, "Task IAM role".
 * @throws Failure when a person asks for more than the role gives, or than role chaining gives.
 */
export function sessionDuration(
  asked: number | undefined,
  role: RoleRow,
  by: { readonly chained: boolean; readonly service: boolean },
): number {
  const seconds = asked ?? HOUR;
  if (by.service) return seconds;
  if (by.chained && seconds > HOUR) refuse(stsDurationExceedsRoleChaining, {});
  if (seconds > role.maxSessionDuration) refuse(stsDurationExceedsMaximum, {});
  return seconds;
}

/**
 * Seconds that a session of GetSessionToken or GetFederationToken lasts: 12 hours unless asked otherwise; root's an hour at most, however
 * much it asked for. Source: STS API reference, GetSessionToken (DurationSeconds).
 */
export function issuedDuration(asked: number | undefined, issuer: SessionIssuer): number {
  return issuer.kind === "root" ? Math.min(asked ?? HOUR, HOUR) : (asked ?? 12 * HOUR);
}
