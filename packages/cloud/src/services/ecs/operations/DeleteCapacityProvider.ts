import { ecsCapacityProviderAssociated, refuse } from "@understudy/catalogue";
import { capacityProviderCheck } from "../capacity-providers/check.js";
import { requireCapacityProvider } from "../capacity-providers/find.js";
import { capacityProviders } from "../capacity-providers/tables.js";
import { wireCapacityProvider } from "../capacity-providers/wire.js";
import { operation } from "../operation.js";
import { clusters } from "../tables.js";

/** It becomes INACTIVE and stays describable. Source: Amazon ECS API reference, DeleteCapacityProvider. */
export const DeleteCapacityProvider = operation("DeleteCapacityProvider", {
  authorize: (input, read) => [capacityProviderCheck("ecs:DeleteCapacityProvider", input.capacityProvider ?? "", read)],
  run(input, context) {
    const row = requireCapacityProvider(input.capacityProvider ?? "", context);
    const cluster = context.store
      .list(clusters, "active", `${context.account}/${context.region}`)
      .find((one) => one.capacityProviders.includes(row.name));
    if (cluster) refuse(ecsCapacityProviderAssociated, { cluster: cluster.name });
    const deleted = { ...row, status: "INACTIVE" as const, updateStatus: "DELETE_COMPLETE" as const };
    context.store.put(capacityProviders, deleted);
    return { capacityProvider: wireCapacityProvider(deleted, { tags: true }) };
  },
});
