import { clusterCheck } from "../check.js";
import { requireCluster } from "../find.js";
import { operation } from "../operation.js";
import { clusters } from "../tables.js";
import { wireCluster } from "../wire-cluster.js";

/** Source: Amazon ECS API reference, UpdateCluster. */
export const UpdateCluster = operation("UpdateCluster", {
  authorize: (input, read) => [clusterCheck("ecs:UpdateCluster", input.cluster, read)],
  run(input, context) {
    const cluster = requireCluster(input.cluster, context);
    const { settings, configuration, serviceConnectDefaults } = input;
    const updated = {
      ...cluster,
      ...(settings?.length && { settings }),
      ...(configuration && { configuration }),
      ...(serviceConnectDefaults && { serviceConnectDefaults: { namespace: serviceConnectDefaults.namespace } }),
    };
    context.store.put(clusters, updated);
    return { cluster: wireCluster(updated, context.store, ["TAGS", "SETTINGS", "CONFIGURATIONS"]) };
  },
});
