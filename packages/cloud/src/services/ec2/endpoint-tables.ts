/** VPC endpoints. */
import { table } from "../../store/table.js";
import type { Resource } from "./tables.js";
import { regionKey } from "./tables.js";

export interface VpcEndpointRow extends Resource {
  readonly vpcId: string;
  readonly type: "Gateway" | "Interface";
  /** `com.amazonaws.us-east-1.ecr.api`. */
  readonly serviceName: string;
  readonly policyDocument: string;
  /** Of a gateway endpoint: where its route stands. */
  readonly routeTableIds: readonly string[];
  /** Of an interface endpoint: its interfaces, by subnet. */
  readonly interfaces: { readonly [subnetId: string]: string };
  readonly groups: readonly string[];
  readonly privateDns: boolean;
  /** ms since epoch. */
  readonly createdAt: number;
}

export const vpcEndpoints = table<VpcEndpointRow>()({
  name: "ec2.vpc-endpoint",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: ({ vpcId }) => vpcId },
});
