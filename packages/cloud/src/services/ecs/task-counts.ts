import type { TaskRow } from "./tables.js";

/** How many tasks run, and how many are on their way up. Source: Amazon ECS API reference, Service.runningCount, pendingCount. */
export function taskCounts(tasks: readonly TaskRow[]): { readonly running: number; readonly pending: number } {
  return { running: tasks.filter(isRunning).length, pending: tasks.filter(isPending).length };
}

const isRunning = (task: TaskRow) => task.lastStatus === "RUNNING";
const isPending = (task: TaskRow) =>
  task.desiredStatus === "RUNNING" && ["PROVISIONING", "PENDING", "ACTIVATING"].includes(task.lastStatus);
