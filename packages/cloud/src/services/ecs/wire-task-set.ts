import type { TaskSet } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../store/store.js";
import type { ServiceRow, TaskSetRow } from "./tables.js";
import { tasks } from "./tables.js";
import { taskCounts } from "./task-counts.js";
import { computedDesiredCount } from "./task-set-count.js";
import { date } from "./time.js";
import { wireWorkload } from "./wire-workload.js";

/** A task set as the API shows it; counts come from its tasks as they are now. */
export function wireTaskSet(
  set: TaskSetRow,
  service: ServiceRow,
  store: ReadStore,
  options: { readonly tags: boolean },
): TaskSet {
  const own = store.list(tasks, "service", service.arn).filter((task) => task.startedBy === set.id);
  const { running, pending } = taskCounts(own);
  return {
    id: set.id,
    taskSetArn: set.arn,
    serviceArn: set.serviceArn,
    clusterArn: set.clusterArn,
    ...(set.externalId !== undefined && { externalId: set.externalId }),
    status: set.status,
    taskDefinition: set.taskDefinition,
    computedDesiredCount: computedDesiredCount(set, service),
    pendingCount: pending,
    runningCount: running,
    createdAt: date(set.createdAt),
    updatedAt: date(set.updatedAt),
    ...wireWorkload(set),
    loadBalancers: [...set.loadBalancers],
    serviceRegistries: [...set.serviceRegistries],
    scale: { value: set.scale, unit: "PERCENT" },
    stabilityStatus: set.stabilityStatus,
    stabilityStatusAt: date(set.stabilityStatusAt),
    ...(options.tags && { tags: [...set.tags] }),
  };
}
