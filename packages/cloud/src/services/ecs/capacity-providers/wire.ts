import type { CapacityProvider } from "@aws-sdk/client-ecs";
import type { CapacityProviderRow } from "./tables.js";

/** A provider as the API shows it. */
export function wireCapacityProvider(row: CapacityProviderRow, options: { readonly tags: boolean }): CapacityProvider {
  return {
    capacityProviderArn: row.arn,
    name: row.name,
    status: row.status,
    autoScalingGroupProvider: row.autoScalingGroupProvider,
    ...(row.updateStatus && { updateStatus: row.updateStatus }),
    tags: options.tags ? [...row.tags] : [],
  };
}
