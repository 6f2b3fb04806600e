import { taskSetCheck } from "../check-task-set.js";
import { requireExternalService, requireTaskSet } from "../find-task-set.js";
import { operation } from "../operation.js";
import { taskSets } from "../tables.js";
import { taskSetScale } from "../task-set-scale.js";
import { wireTaskSet } from "../wire-task-set.js";

/** Changes a task set's share of the desired count. Source: Amazon ECS API reference, UpdateTaskSet. */
export const UpdateTaskSet = operation("UpdateTaskSet", {
  authorize: (input, read) => [taskSetCheck("ecs:UpdateTaskSet", input, input.taskSet, read)],
  run(input, context) {
    const { store, now } = context;
    const service = requireExternalService(input.cluster, input.service, context);
    const set = requireTaskSet(input.taskSet, service, store);
    const changed = {
      ...set,
      scale: taskSetScale(input.scale),
      stabilityStatus: "STABILIZING" as const,
      stabilityStatusAt: now,
      updatedAt: now,
    };
    store.put(taskSets, changed);
    return { taskSet: wireTaskSet(changed, service, store, { tags: true }) };
  },
});
