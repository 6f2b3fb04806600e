import { logsLogGroupNotFound, logsLogStreamNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { logStreamArn } from "./arn.js";
import { groupNamed } from "./check.js";
import type { LogGroupRow, LogStreamRow } from "./tables.js";
import { logGroups, logStreams } from "./tables.js";

/** The log group of that name here. @throws Failure logs.log-group-not-found */
export function requireGroup(name: string, read: Read): LogGroupRow {
  return requireGroupByArn(groupNamed(name, read).arn, read);
}

/** The log group of that ARN (without `:*`). @throws Failure logs.log-group-not-found */
export function requireGroupByArn(arn: string, read: Read): LogGroupRow {
  return read.store.get(logGroups, arn) ?? refuse(logsLogGroupNotFound, {});
}

/** @throws Failure logs.log-stream-not-found */
export function requireStream(group: LogGroupRow, name: string, read: Read): LogStreamRow {
  return read.store.get(logStreams, logStreamArn(group.arn, name)) ?? refuse(logsLogStreamNotFound, {});
}
