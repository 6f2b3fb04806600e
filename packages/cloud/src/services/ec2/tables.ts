/** The rows of Amazon EC2: networks. Members named as in the API hold what the API shows. */
import type { DhcpConfiguration, NetworkAclEntry, PrivateDnsNameOptionsOnLaunch, Route } from "@aws-sdk/client-ec2";
import { table } from "../../store/table.js";

export interface Place {
  readonly account: string;
  readonly region: string;
}

export type Tags = { readonly [key: string]: string };

/** What every resource has. */
export interface Resource extends Place {
  /** `vpc-0123456789abcdef0`. */
  readonly id: string;
  readonly tags: Tags;
  /** VPC that it stands in. */
  readonly vpcId?: string;
}

/** The account's default network was made in that Region: it is not made again after somebody deleted it. */
export type NetworkMadeRow = Place;

export interface VpcRow extends Resource {
  /** The first is the VPC's own; others were associated later. */
  readonly cidrs: readonly { readonly associationId: string; readonly cidr: string }[];
  readonly isDefault: boolean;
  readonly tenancy: string;
  readonly dhcpOptionsId: string;
  readonly enableDnsSupport: boolean;
  readonly enableDnsHostnames: boolean;
  readonly enableNetworkAddressUsageMetrics: boolean;
}

export interface SubnetRow extends Resource {
  readonly vpcId: string;
  readonly cidr: string;
  readonly zone: string;
  readonly defaultForAz: boolean;
  readonly mapPublicIpOnLaunch: boolean;
  readonly privateDnsNameOptions: PrivateDnsNameOptionsOnLaunch;
}

export interface SecurityGroupRow extends Resource {
  readonly vpcId: string;
  readonly name: string;
  readonly description: string;
}

export interface SecurityGroupRuleRow extends Resource {
  readonly groupId: string;
  readonly egress: boolean;
  /** `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all. */
  readonly protocol: string;
  /** -1 where ports mean nothing. */
  readonly fromPort: number;
  readonly toPort: number;
  /** Exactly one of these four. */
  readonly cidrIpv4?: string;
  readonly cidrIpv6?: string;
  readonly prefixListId?: string;
  readonly peerGroup?: { readonly id: string; readonly account: string };
  readonly description?: string;
}

export interface RouteTableAssociation {
  readonly id: string;
  readonly main: boolean;
  readonly subnetId?: string;
  readonly gatewayId?: string;
}

export interface RouteTableRow extends Resource {
  readonly vpcId: string;
  readonly routes: readonly Route[];
  readonly associations: readonly RouteTableAssociation[];
}

/** `vpcId` is the VPC that it is attached to. */
export type InternetGatewayRow = Resource;

export interface DhcpOptionsRow extends Resource {
  /** Those that new VPCs have. */
  readonly isDefault?: boolean;
  readonly configurations: readonly DhcpConfiguration[];
}

export interface NetworkAclRow extends Resource {
  readonly vpcId: string;
  readonly isDefault: boolean;
  readonly entries: readonly NetworkAclEntry[];
  readonly associations: readonly { readonly id: string; readonly subnetId: string }[];
}

/** A subnet or security group that was here: whoever names it meets "does not exist". */
export interface DeletedRow extends Place {
  readonly id: string;
}

/** Value of the index that finds what an account has in a Region. */
export const regionKey = ({ account, region }: Place) => `${account}/${region}`;

const inVpc = ({ vpcId }: Resource) => vpcId;

export const networksMade = table<NetworkMadeRow>()({ name: "ec2.network-made", key: regionKey });

export const vpcs = table<VpcRow>()({
  name: "ec2.vpc",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: inVpc, dhcpOptions: ({ dhcpOptionsId }) => dhcpOptionsId },
});

export const subnets = table<SubnetRow>()({
  name: "ec2.subnet",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: inVpc },
});

export const securityGroups = table<SecurityGroupRow>()({
  name: "ec2.security-group",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: inVpc },
});

export const securityGroupRules = table<SecurityGroupRuleRow>()({
  name: "ec2.security-group-rule",
  key: ({ id }) => id,
  indexes: {
    region: regionKey,
    vpc: inVpc,
    group: ({ groupId }) => groupId,
    peerGroup: ({ peerGroup }) => peerGroup?.id,
    prefixList: ({ prefixListId }) => prefixListId,
  },
});

export const routeTables = table<RouteTableRow>()({
  name: "ec2.route-table",
  key: ({ id }) => id,
  indexes: {
    region: regionKey,
    vpc: inVpc,
    association: ({ associations }) => associations.map(({ id }) => id),
    associated: ({ associations }) => associations.flatMap(({ subnetId, gatewayId }) => subnetId ?? gatewayId ?? []),
  },
});

export const internetGateways = table<InternetGatewayRow>()({
  name: "ec2.internet-gateway",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: inVpc },
});

export const dhcpOptions = table<DhcpOptionsRow>()({
  name: "ec2.dhcp-options",
  key: ({ id }) => id,
  indexes: { region: regionKey, vpc: inVpc },
});

export const networkAcls = table<NetworkAclRow>()({
  name: "ec2.network-acl",
  key: ({ id }) => id,
  indexes: {
    region: regionKey,
    vpc: inVpc,
    association: ({ associations }) => associations.map(({ id }) => id),
    subnet: ({ associations }) => associations.map(({ subnetId }) => subnetId),
  },
});

export const deleted = table<DeletedRow>()({ name: "ec2.deleted", key: ({ id }) => id });
