import { ofService, resourceTags } from "../check.js";
import { ofServiceKeys } from "../check-of-service.js";
import { findCluster, findService } from "../find.js";
import { requireExternalService, requireTaskSet } from "../find-task-set.js";
import { operation } from "../operation.js";
import { workloadOf } from "../service-revision.js";
import { services, taskSets } from "../tables.js";
import { wireTaskSet } from "../wire-task-set.js";

/**
 * The task set serves production traffic from now on, and what its tasks are made from is shown as the service's. Source: Amazon ECS
 * API reference, UpdateServicePrimaryTaskSet.
 */
export const UpdateServicePrimaryTaskSet = operation("UpdateServicePrimaryTaskSet", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return [
      {
        action: "ecs:UpdateServicePrimaryTaskSet",
        ...ofService(input.cluster, input.service, read),
        context: {
          ...ofServiceKeys(input.cluster, input.service, read),
          ...resourceTags(cluster && findService(input.service, cluster, read)?.tags),
        },
      },
    ];
  },
  run(input, context) {
    const { store, now } = context;
    const service = requireExternalService(input.cluster, input.service, context);
    const chosen = requireTaskSet(input.primaryTaskSet, service, store);
    for (const set of store.list(taskSets, "service", service.arn)) {
      if (set.status === "PRIMARY") store.put(taskSets, { ...set, status: "ACTIVE", updatedAt: now });
    }
    const primary = { ...chosen, status: "PRIMARY" as const, updatedAt: now };
    store.put(taskSets, primary);
    store.put(services, { ...service, ...workloadOf(primary) });
    return { taskSet: wireTaskSet(primary, service, store, { tags: true }) };
  },
});
