import { ecsServiceScaledAboveZero, refuse } from "@understudy/catalogue";
import { clusterKey, ofService, resourceTags } from "../check.js";
import { findCluster, findService, requireCluster, requireService } from "../find.js";
import { operation } from "../operation.js";
import { services } from "../tables.js";
import { wireService } from "../wire-service.js";

/** The service drains, then becomes INACTIVE and stays describable. Source: Amazon ECS API reference, DeleteService. */
export const DeleteService = operation("DeleteService", {
  authorize(input, read) {
    const cluster = findCluster(input.cluster, read);
    return [
      {
        action: "ecs:DeleteService",
        ...ofService(input.cluster, input.service, read),
        context: {
          ...clusterKey(input.cluster, read),
          ...resourceTags(cluster && findService(input.service, cluster, read)?.tags),
        },
      },
    ];
  },
  run(input, context) {
    const service = requireService(input.service, requireCluster(input.cluster, context), context);
    const scaled = service.desiredCount > 0 && service.schedulingStrategy === "REPLICA";
    if (scaled && !input.force) refuse(ecsServiceScaledAboveZero, {});
    const draining = { ...service, status: "DRAINING" as const, desiredCount: 0, steady: false };
    context.store.put(services, draining);
    return { service: wireService(draining, context.store, { tags: true }) };
  },
});
