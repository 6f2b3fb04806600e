/** Changes of a task's row, each as a value: the controller puts them. A change that AWS tells of raises the version. */

import { ecsContainerOutOfMemory, ecsTaskFailedToStart } from "@understudy/catalogue";
import type { ContainerState, SandboxState, TaskState } from "../../runtime/runtime.js";
import type { TaskContainer, TaskRow, TaskStatus } from "../../services/ecs/tables.js";

export function moved(task: TaskRow, lastStatus: TaskStatus, more: Partial<TaskRow> = {}): TaskRow {
  return { ...task, ...more, lastStatus, version: task.version + 1 };
}

/** The task has its network: PENDING, with its interface attached. */
export function provisioned(task: TaskRow, sandbox: SandboxState, now: number): TaskRow {
  return moved(task, "PENDING", {
    address: sandbox.privateIpv4Address,
    connectivityAt: now,
    attachments: task.attachments.map((attachment) => ({ ...attachment, status: "ATTACHED" })),
  });
}

/** The task has a new sandbox, and goes on where it was: containers are started anew, under the new address. Its interface stays. */
export function readdressed(task: TaskRow, sandbox: SandboxState): TaskRow {
  return {
    ...task,
    address: sandbox.privateIpv4Address,
    pullStartedAt: undefined,
    pullStoppedAt: undefined,
  };
}

/** The task with its containers as the runtime shows them; the same object when nothing differs. */
export function observed(task: TaskRow, state: TaskState): TaskRow {
  const containers = task.containers.map((container) => {
    const seen = state.containers.find(({ name }) => name === container.name);
    return seen ? withState(container, seen) : container;
  });
  return containers.every((container, i) => container === task.containers[i]) ? task : { ...task, containers };
}

function withState(container: TaskContainer, seen: ContainerState): TaskContainer {
  const now: TaskContainer = {
    ...container,
    runtimeId: seen.runtimeId,
    lastStatus: seen.status === "exited" ? "STOPPED" : seen.status === "running" ? "RUNNING" : "PENDING",
    healthStatus: seen.health === "healthy" ? "HEALTHY" : seen.health === "unhealthy" ? "UNHEALTHY" : "UNKNOWN",
    ...(seen.health !== undefined && { healthChecked: true }),
    ...(seen.unreachable && { unreachable: true }),
    ...(seen.exitCode !== undefined && { exitCode: seen.exitCode }),
    ...(seen.outOfMemory && { reason: ecsContainerOutOfMemory.template.format({}) }),
  };
  const same = (Object.keys(now) as (keyof TaskContainer)[]).every((key) => now[key] === container[key]);
  return same ? container : now;
}

/**
 * The task could not be started; what was made is taken down. The first reason stands.
 * @param container the one that failed, if it was one. On EC2 the reason is its own then (aws/amazon-ecs-agent, agent/api/errors).
 */
export function failedToStart(task: TaskRow, reason: string, now: number, container?: string): TaskRow {
  if (task.desiredStatus === "STOPPED") return task;
  const ofContainer = task.launchType === "EC2" && container !== undefined;
  return {
    ...task,
    desiredStatus: "STOPPED",
    stopCode: "TaskFailedToStart",
    stoppedReason: ofContainer ? ecsTaskFailedToStart.template.format({}) : reason.slice(0, REASON_KEPT),
    ...(ofContainer && {
      containers: task.containers.map((one) => (one.name === container ? { ...one, reason } : one)),
    }),
    stoppingAt: now,
    // Recorded: a task whose pull failed shows no pull at all.
    ...(task.pullStoppedAt === undefined && { pullStartedAt: undefined }),
  };
}

/** The containers have ended; the sandbox goes. The same object when that is under way. */
export function deprovisioning(task: TaskRow, now: number): TaskRow {
  if (task.lastStatus === "DEPROVISIONING") return task;
  return moved(task, "DEPROVISIONING", task.startedAt ? { executionStoppedAt: now } : {});
}

/** AWS cuts `stoppedReason` at 1,024 characters. */
const REASON_KEPT = 1024;

/** Everything of the task is gone. Containers that never started show no exit code. */
export function stopped(task: TaskRow, now: number): TaskRow {
  return moved(task, "STOPPED", {
    stoppedAt: now,
    containers: task.containers.map((container) => ({ ...container, lastStatus: "STOPPED" })),
    attachments: task.attachments.map((attachment) => ({ ...attachment, status: "DELETED" })),
  });
}
