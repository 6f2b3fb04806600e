import { logsNameAndArn, logsNameOrArnMissing, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { logGroupOfIdentifier } from "./arn.js";
import type { GroupNamed } from "./check.js";
import { groupNamed } from "./check.js";

/** How the operations that read a log group name it. */
export interface GroupNaming {
  readonly logGroupName?: string;
  readonly logGroupIdentifier?: string;
}

/**
 * The log group of a request that names it by name or by identifier (name or ARN), of which it must have exactly one.
 * @throws Failure for both and for neither.
 */
export function groupNamedBy(naming: GroupNaming, read: Read): GroupNamed {
  const { logGroupName, logGroupIdentifier } = naming;
  if (logGroupName !== undefined && logGroupIdentifier !== undefined) refuse(logsNameAndArn, {});
  if (logGroupIdentifier !== undefined) return logGroupOfIdentifier(logGroupIdentifier, read);
  return logGroupName === undefined ? refuse(logsNameOrArnMissing, {}) : groupNamed(logGroupName, read);
}
