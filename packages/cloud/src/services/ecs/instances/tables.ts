/** Rows of container instances: EC2 machines on which tasks can be placed. */
import type { Attribute, Resource, Tag, VersionInfo } from "@aws-sdk/client-ecs";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";

export interface ContainerInstanceRow extends Place {
  readonly arn: string;
  readonly clusterArn: string;
  readonly clusterName: string;
  /** `i-…` */
  readonly ec2InstanceId: string;
  readonly status: "ACTIVE" | "DRAINING" | "INACTIVE";
  readonly versionInfo?: VersionInfo;
  readonly registeredResources: readonly Resource[];
  /** Those that it came with, and those of the user. */
  readonly attributes: readonly Attribute[];
  /** Rises with every change of the row. */
  readonly version: number;
  readonly registeredAt: number;
  readonly tags: readonly Tag[];
}

export const containerInstances = table<ContainerInstanceRow>()({
  name: "ecs.container-instance",
  key: (row) => row.arn,
  indexes: {
    cluster: (row) => (row.status === "INACTIVE" ? undefined : row.clusterArn),
    ec2Instance: (row) => (row.status === "INACTIVE" ? undefined : row.ec2InstanceId),
    /** Those that were deregistered too. */
    everIn: (row) => row.clusterArn,
  },
});
