import { ecsContainerInstanceForced, ecsContainerInstanceRunsTasks, refuse } from "@understudy/catalogue";
import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { requireContainerInstance } from "../instances/find.js";
import { tasksOn } from "../instances/resources.js";
import { containerInstances } from "../instances/tables.js";
import { wireContainerInstance } from "../instances/wire.js";
import { operation } from "../operation.js";
import { stopTask } from "../stop-task.js";

/** Takes an instance out of its cluster; forced, its tasks stop. Source: Amazon ECS API reference, DeregisterContainerInstance. */
export const DeregisterContainerInstance = operation("DeregisterContainerInstance", {
  authorize: (input, read) => [clusterCheck("ecs:DeregisterContainerInstance", input.cluster, read)],
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const row = requireContainerInstance(input.containerInstance, cluster, context);
    const there = tasksOn(row, context.store);
    if (there.length > 0 && !input.force) refuse(ecsContainerInstanceRunsTasks, {});
    for (const task of there)
      stopTask(task, { code: "UserInitiated", reason: ecsContainerInstanceForced.format({}) }, context);
    const gone = { ...row, status: "INACTIVE" as const, version: row.version + 1 };
    context.store.put(containerInstances, gone);
    return { containerInstance: wireContainerInstance(gone, context.store) };
  },
});
