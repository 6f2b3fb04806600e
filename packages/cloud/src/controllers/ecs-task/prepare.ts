/**
 * What must be had before containers start, asked for as the execution role's session: log streams, then images.
 * A refusal ends in AWS's stopped reason.
 */
import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { DenialView } from "@understudy/catalogue";
import {
  ecsLogGroupDenied,
  ecsLogGroupMissing,
  ecsLogGroupMissingOnInstance,
  ecsLogRegionMissing,
  ecsLogStreamDenied,
  Failure,
  refuse,
} from "@understudy/catalogue";
import type { Act } from "../../services/ecs/act.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import type { ActIn } from "./act-in.js";
import type { AwsLogs } from "./log-options.js";
import { awsLogsOf } from "./log-options.js";

/**
 * Makes the log streams of the task's containers.
 * DIFFERS: on the EC2 launch type AWS writes logs as the instance's role where a task has no execution role; there are no
 * instances here, and the lines of such a task are not kept.
 * @throws Failure whose text is the stopped reason.
 */
export function makeLogStreams(task: TaskRow, containers: readonly ContainerDefinition[], actIn: ActIn): void {
  for (const container of containers) {
    const logs = awsLogsOf(container, task);
    if (logs && !REGION.test(logs.region)) refuse(ecsLogRegionMissing, {});
    if (!logs || !task.executionRole) continue;
    const act = actIn(logs.region);
    if (logs.createGroup) makeGroup(logs, task, act);
    makeStream(logs, task, act);
  }
}

/** Anything else has no address: `us-east-1`, `us-gov-west-1`. */
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;

function makeGroup(logs: AwsLogs, task: TaskRow, act: Act): void {
  try {
    asExecutionRole(task, act, "CreateLogGroup", { logGroupName: logs.group });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code !== "ResourceAlreadyExistsException") stopFor(ecsLogGroupDenied, error, act);
  }
}

function makeStream(logs: AwsLogs, task: TaskRow, act: Act): void {
  try {
    asExecutionRole(task, act, "CreateLogStream", { logGroupName: logs.group, logStreamName: logs.stream });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === "ResourceAlreadyExistsException") return;
    if (error.code === "ResourceNotFoundException") {
      const view = { logGroupName: logs.group };
      if (task.launchType === "EC2") refuse(ecsLogGroupMissingOnInstance, {}, view);
      refuse(ecsLogGroupMissing, { requestId: act.ids.uuid() }, view);
    }
    stopFor(ecsLogStreamDenied, error, act);
  }
}

/** The stopped reason carries the refusal's own sentence; why, is looked for anew, since the fix must serve the next task too. */
function stopFor(mode: typeof ecsLogStreamDenied, refusal: Failure, act: Act): never {
  const values = { denial: refusal.message, requestId: act.ids.uuid() };
  return refuse(mode, values, refusal.view as DenialView | undefined);
}

function asExecutionRole(task: TaskRow, act: Act, operation: string, input: unknown): unknown {
  const accessKeyId = task.executionRole?.accessKeyId ?? "";
  return act.call({ kind: "access-key", accessKeyId }, "logs", operation, input);
}
