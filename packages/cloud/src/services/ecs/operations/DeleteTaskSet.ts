import { ecsTaskSetScaledAboveZero, refuse } from "@understudy/catalogue";
import { taskSetCheck } from "../check-task-set.js";
import { requireExternalService, requireTaskSet } from "../find-task-set.js";
import { operation } from "../operation.js";
import { taskSets } from "../tables.js";
import { wireTaskSet } from "../wire-task-set.js";

/** The task set drains, and is gone with its last task. Source: Amazon ECS API reference, DeleteTaskSet. */
export const DeleteTaskSet = operation("DeleteTaskSet", {
  authorize: (input, read) => [taskSetCheck("ecs:DeleteTaskSet", input, input.taskSet, read)],
  run(input, context) {
    const { store, now } = context;
    const service = requireExternalService(input.cluster, input.service, context);
    const set = requireTaskSet(input.taskSet, service, store);
    if (set.scale > 0 && !input.force) refuse(ecsTaskSetScaledAboveZero, {});
    const draining = { ...set, status: "DRAINING" as const, updatedAt: now };
    store.put(taskSets, draining);
    return { taskSet: wireTaskSet(draining, service, store, { tags: true }) };
  },
});
