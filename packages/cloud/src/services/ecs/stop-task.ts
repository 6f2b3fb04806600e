import type { TaskStopCode } from "@aws-sdk/client-ecs";
import { ecsTaskStoppedByUser } from "@understudy/catalogue";
import type { Act } from "./act.js";
import type { TaskRow } from "./tables.js";
import { tasks } from "./tables.js";

/**
 * Asks for a task to be stopped; the agent does it. A task that is being stopped keeps its first reason.
 * @param why without a reason, AWS's "Task stopped by user".
 */
export function stopTask(
  task: TaskRow,
  why: { readonly code: TaskStopCode; readonly reason?: string },
  { store, now }: Pick<Act, "store" | "now">,
): TaskRow {
  if (task.desiredStatus === "STOPPED") return task;
  const stopping: TaskRow = {
    ...task,
    desiredStatus: "STOPPED",
    stopCode: why.code,
    stoppedReason: why.reason ?? ecsTaskStoppedByUser.format({}),
    stoppingAt: now,
  };
  store.put(tasks, stopping);
  return stopping;
}
