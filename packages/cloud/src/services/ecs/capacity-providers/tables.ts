/** Rows of the capacity providers that users make; those of Fargate are there without one. */
import type { AutoScalingGroupProvider, CapacityProviderUpdateStatus, Tag } from "@aws-sdk/client-ecs";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";

export interface CapacityProviderRow extends Place {
  readonly arn: string;
  readonly name: string;
  readonly status: "ACTIVE" | "INACTIVE";
  readonly autoScalingGroupProvider: AutoScalingGroupProvider;
  readonly updateStatus?: CapacityProviderUpdateStatus;
  readonly tags: readonly Tag[];
}

export const capacityProviders = table<CapacityProviderRow>()({
  name: "ecs.capacity-provider",
  key: (row) => row.arn,
  indexes: { region: (row) => (row.status === "ACTIVE" ? `${row.account}/${row.region}` : undefined) },
});
