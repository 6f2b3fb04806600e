import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { clusters } from "../tables.js";
import { wireCluster } from "../wire-cluster.js";

/** Source: Amazon ECS API reference, UpdateClusterSettings. */
export const UpdateClusterSettings = operation("UpdateClusterSettings", {
  authorize: (input, read) => [clusterCheck("ecs:UpdateClusterSettings", input.cluster, read)],
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const updated = { ...cluster, settings: input.settings.length > 0 ? input.settings : cluster.settings };
    context.store.put(clusters, updated);
    return { cluster: wireCluster(updated, context.store, ["TAGS", "SETTINGS"]) };
  },
});
