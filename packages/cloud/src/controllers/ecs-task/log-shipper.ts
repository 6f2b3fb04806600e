/** Carries the lines that containers write to CloudWatch Logs, as the execution role's session. */

import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import { Failure } from "@understudy/catalogue";
import type { LogFollower, LogLine, Runtime } from "../../runtime/runtime.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { logStreams } from "../../services/logs/tables.js";
import { actFor } from "../act-for.js";
import type { ControllerParts } from "../controller.js";
import type { AwsLogs } from "./log-options.js";
import { awsLogsOf } from "./log-options.js";

export interface LogShipper {
  /** Follows a container that logs to awslogs; does nothing when it is followed. */
  follow(task: TaskRow, container: ContainerDefinition): Promise<void>;
  /** Resolves when every line of the task's ended containers has been sent. */
  drain(taskId: string): Promise<void>;
  stop(): void;
}

interface Followed {
  readonly taskId: string;
  readonly taskArn: string;
  readonly logs: AwsLogs;
  lines: LogLine[];
  flushing: boolean;
  follower?: LogFollower;
}

/** Largest batch that PutLogEvents takes, less room for its own rule of 26 bytes an event. */
const BATCH = { events: 10_000, bytes: 1_000_000 } as const;

/**
 * @param soon runs work after the lines at hand have come in, so that they go in one call.
 */
export function createLogShipper(
  parts: ControllerParts,
  runtime: Runtime,
  soon: (work: () => void) => void,
): LogShipper {
  const followed = new Map<string, Followed>();

  const flush = (one: Followed) => {
    one.flushing = false;
    const task = parts.store.get(tasks, one.taskArn);
    for (const batch of batches(one.lines.splice(0))) {
      if (task?.executionRole) send(task, one.logs, batch);
    }
  };

  const send = (task: TaskRow, logs: AwsLogs, lines: readonly LogLine[]) => {
    const act = actFor(parts, "ecs-task", { account: task.account, region: logs.region });
    const caller = { kind: "access-key", accessKeyId: task.executionRole?.accessKeyId ?? "" } as const;
    const logEvents = lines.map(({ timestamp, message }) => ({ timestamp, message }));
    try {
      act.call(caller, "logs", "PutLogEvents", { logGroupName: logs.group, logStreamName: logs.stream, logEvents });
    } catch (error) {
      // AWS: a running container goes on when its lines are refused; the refusal stands in the decision journal.
      if (!(error instanceof Failure)) throw error;
    }
  };

  return {
    async follow(task, container) {
      const logs = awsLogsOf(container, task);
      const key = `${task.taskId} ${container.name}`;
      if (!logs || followed.has(key)) return;
      const one: Followed = { taskId: task.taskId, taskArn: task.arn, logs, lines: [], flushing: false };
      followed.set(key, one);
      const onLine = (line: LogLine) => {
        one.lines.push(line);
        if (one.flushing) return;
        one.flushing = true;
        soon(() => flush(one));
      };
      try {
        one.follower = await runtime.logs(task.taskId, container.name ?? "", sentUntil(logs, task, parts), onLine);
      } catch (error) {
        // The next look at the task tries again.
        followed.delete(key);
        throw error;
      }
    },
    async drain(taskId) {
      for (const [key, one] of followed) {
        if (one.taskId !== taskId) continue;
        await one.follower?.ended;
        flush(one);
        followed.delete(key);
      }
    },
    stop() {
      for (const one of followed.values()) one.follower?.stop();
      followed.clear();
    },
  };
}

/** After a restart, what the stream has already is not sent again: ms since epoch of the first line to send. */
function sentUntil(logs: AwsLogs, task: TaskRow, { store }: ControllerParts): number {
  const arn = `arn:aws:logs:${logs.region}:${task.account}:log-group:${logs.group}:log-stream:${logs.stream}`;
  const last = store.get(logStreams, arn)?.lastEventTimestamp;
  return last === undefined ? 0 : last + 1;
}

/** Lines in order of time, cut into batches that one call takes. Empty lines are not events: AWS refuses them. */
function batches(lines: readonly LogLine[]): readonly (readonly LogLine[])[] {
  const all: LogLine[][] = [];
  let bytes = BATCH.bytes;
  for (const line of lines.filter(({ message }) => message !== "").toSorted((a, b) => a.timestamp - b.timestamp)) {
    bytes += line.message.length * 4 + 26;
    if (bytes > BATCH.bytes || (all.at(-1)?.length ?? 0) >= BATCH.events) {
      all.push([]);
      bytes = line.message.length * 4 + 26;
    }
    all.at(-1)?.push(line);
  }
  return all;
}
