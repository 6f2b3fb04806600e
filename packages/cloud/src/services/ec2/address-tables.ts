/** Elastic IP addresses and NAT gateways. */
import { table } from "../../store/table.js";
import type { Resource } from "./tables.js";
import { regionKey } from "./tables.js";

export interface ElasticIpRow extends Resource {
  readonly publicIp: string;
  readonly associationId?: string;
  /** Interface that it stands on. */
  readonly interfaceId?: string;
}

export interface NatGatewayRow extends Resource {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly connectivity: "public" | "private";
  readonly interfaceId: string;
  readonly address: string;
  readonly allocationId?: string;
  readonly publicIp?: string;
  /** ms since epoch. */
  readonly createdAt: number;
  /** It is shown for an hour as `deleted`. */
  readonly deletedAt?: number;
}

export const elasticIps = table<ElasticIpRow>()({
  name: "ec2.elastic-ip",
  key: ({ id }) => id,
  indexes: {
    region: regionKey,
    vpc: ({ vpcId }) => vpcId,
    association: ({ associationId }) => associationId,
    interface: ({ interfaceId }) => interfaceId,
    publicIp: ({ publicIp }) => publicIp,
  },
});

export const natGateways = table<NatGatewayRow>()({
  name: "ec2.nat-gateway",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: ({ vpcId, deletedAt }) => (deletedAt === undefined ? vpcId : undefined) },
});
