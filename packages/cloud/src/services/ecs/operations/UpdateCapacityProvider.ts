import { capacityProviderCheck } from "../capacity-providers/check.js";
import { requireCapacityProvider } from "../capacity-providers/find.js";
import { capacityProviders } from "../capacity-providers/tables.js";
import { wireCapacityProvider } from "../capacity-providers/wire.js";
import { operation } from "../operation.js";

/** Changes what the request names. Source: Amazon ECS API reference, UpdateCapacityProvider. */
export const UpdateCapacityProvider = operation("UpdateCapacityProvider", {
  authorize: (input, read) => [capacityProviderCheck("ecs:UpdateCapacityProvider", input.name, read)],
  run(input, context) {
    const row = requireCapacityProvider(input.name, context);
    const { managedScaling, ...asked } = input.autoScalingGroupProvider ?? {};
    const before = row.autoScalingGroupProvider;
    const updated = {
      ...row,
      updateStatus: "UPDATE_COMPLETE" as const,
      autoScalingGroupProvider: {
        ...before,
        ...asked,
        managedScaling: { ...before.managedScaling, ...managedScaling },
      },
    };
    context.store.put(capacityProviders, updated);
    return { capacityProvider: wireCapacityProvider(updated, { tags: true }) };
  },
});
