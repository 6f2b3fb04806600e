import {
  ecsContainerInstanceStatusInvalid,
  ecsContainerInstancesEmpty,
  ecsFailureReasons,
  ecsScalingActivity,
  ecsTooManyContainerInstances,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { requireCluster } from "../find.js";
import { containerInstanceCheck } from "../instances/check.js";
import { containerInstanceArn, findContainerInstance } from "../instances/find.js";
import { tasksOn } from "../instances/resources.js";
import type { ContainerInstanceRow } from "../instances/tables.js";
import { containerInstances } from "../instances/tables.js";
import { wireContainerInstance } from "../instances/wire.js";
import { operation } from "../operation.js";
import { stopTask } from "../stop-task.js";

/**
 * Drains instances, or takes them back. On one that drains no task is placed, and tasks of services move elsewhere.
 * Source: Amazon ECS API reference, UpdateContainerInstancesState: tasks that do not run yet stop at once, the others as the deployment
 * configuration of their service lets them.
 */
export const UpdateContainerInstancesState = operation("UpdateContainerInstancesState", {
  authorize: (input, read) =>
    input.containerInstances.map((instance) =>
      containerInstanceCheck("ecs:UpdateContainerInstancesState", input.cluster, instance, read),
    ),
  run(input, context) {
    const { status, containerInstances: asked } = input;
    if (status !== "ACTIVE" && status !== "DRAINING") refuse(ecsContainerInstanceStatusInvalid, {});
    if (asked.length === 0) refuse(ecsContainerInstancesEmpty, {});
    if (asked.length > 10) refuse(ecsTooManyContainerInstances, { limit: "10" });
    const cluster = requireCluster(input.cluster, context);
    const found = asked.map((one) => ({ one, row: findContainerInstance(one, cluster, context) }));
    const isThere = (row: ContainerInstanceRow | undefined) => row !== undefined && row.status !== "INACTIVE";
    return {
      containerInstances: found.flatMap(({ row }) => (row && isThere(row) ? [change(row, status, context)] : [])),
      failures: found
        .filter(({ row }) => !isThere(row))
        .map(({ one, row }) => ({
          arn: containerInstanceArn(context, input.cluster, one),
          reason: row ? ecsFailureReasons.instanceDeregistered : ecsFailureReasons.missing,
        })),
    };
  },
});

function change(row: ContainerInstanceRow, status: "ACTIVE" | "DRAINING", context: Context) {
  const changed = { ...row, status, version: row.version + 1 };
  context.store.put(containerInstances, changed);
  if (status === "DRAINING") {
    for (const task of tasksOn(row, context.store)) {
      if (task.serviceArn === undefined || task.lastStatus === "RUNNING") continue;
      const reason = ecsScalingActivity.format({ deployment: task.startedBy ?? "" });
      stopTask(task, { code: "ServiceSchedulerInitiated", reason }, context);
    }
  }
  return wireContainerInstance(changed, context.store);
}
