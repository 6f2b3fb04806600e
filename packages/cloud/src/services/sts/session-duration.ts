import { refuse, stsDurationExceedsMaximum, stsDurationExceedsRoleChaining } from "@understudy/catalogue";
import type { RoleRow } from "../iam/tables.js";

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
