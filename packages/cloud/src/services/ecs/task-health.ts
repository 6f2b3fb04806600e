import type { TaskRow, TaskTarget } from "./tables.js";

/** UNHEALTHY when any essential container is, HEALTHY when all that report are. Source: Amazon ECS API reference, Task.healthStatus. */
export function taskHealth(task: TaskRow): "HEALTHY" | "UNHEALTHY" | "UNKNOWN" {
  const essential = task.containers.filter((container) => container.essential);
  if (essential.some((container) => container.healthStatus === "UNHEALTHY")) return "UNHEALTHY";
  const known = essential.filter((container) => container.healthStatus !== "UNKNOWN");
  return known.length > 0 && known.length === essential.length ? "HEALTHY" : "UNKNOWN";
}

/** Where a load balancer finds the task unhealthy. */
export const failingTarget = ({ targets }: TaskRow): TaskTarget | undefined =>
  targets?.find(({ state }) => state === "unhealthy");

/** Its containers fail their health checks, or those of a load balancer. */
export const isUnhealthy = (task: TaskRow) => taskHealth(task) === "UNHEALTHY" || failingTarget(task) !== undefined;

/**
 * The task runs, is to go on, every essential container with a health check has passed it, and every load balancer finds it healthy: it counts towards the minimum
 * healthy percent. Source: Amazon ECS API reference, DeploymentConfiguration.minimumHealthyPercent.
 * DIFFERS: a task without health check counts from RUNNING on; AWS waits 40 seconds more.
 */
export function isUp(task: TaskRow): boolean {
  const waits = task.containers.some((one) => one.essential && one.healthChecked && one.healthStatus !== "HEALTHY");
  const reached = (task.targets ?? []).every(({ state }) => state === "healthy");
  return task.lastStatus === "RUNNING" && task.desiredStatus === "RUNNING" && !waits && reached;
}
