/** The kinds of resources of EC2: their ids, ARNs, rows, and the condition keys that they bring. */
import type { ec2Ids } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Table } from "../../store/table.js";
import { elasticIps, natGateways } from "./address-tables.js";
import { vpcEndpoints } from "./endpoint-tables.js";
import { networkInterfaces } from "./interface-tables.js";
import type { Place, Resource, SubnetRow, VpcRow } from "./tables.js";
import {
  dhcpOptions,
  internetGateways,
  networkAcls,
  routeTables,
  securityGroupRules,
  securityGroups,
  subnets,
  vpcs,
} from "./tables.js";

export interface Kind<Row extends Resource = Resource> {
  /** As in ARNs and tag specifications. */
  readonly type: keyof typeof ec2Ids;
  /** Before the dash of an id. */
  readonly prefix: string;
  readonly table: Table<Row, "region" | "vpc">;
  /** Condition keys of a resource that is there, beside tags and Region. Source: Service Authorization Reference, "Amazon EC2". */
  keys?(row: Row): RequestContext;
}

/** ARN of a resource; `*` stands for one that is to be made. */
export function arnOf({ type }: Pick<Kind, "type">, id: string, { account, region }: Place): string {
  return `arn:aws:ec2:${region}:${account}:${type}/${id}`;
}

const ofVpc = ({ vpcId, ...at }: Resource): RequestContext =>
  vpcId === undefined ? {} : { "ec2:Vpc": arnOf(VPC, vpcId, at) };

export const VPC: Kind<VpcRow> = {
  type: "vpc",
  prefix: "vpc",
  table: vpcs,
  keys: ({ id, tenancy }) => ({ "ec2:VpcID": id, "ec2:Tenancy": tenancy }),
};

export const SUBNET: Kind<SubnetRow> = {
  type: "subnet",
  prefix: "subnet",
  table: subnets,
  keys: (row) => ({ ...ofVpc(row), "ec2:SubnetID": row.id, "ec2:AvailabilityZone": row.zone }),
};

export const SECURITY_GROUP = kind("security-group", "sg", securityGroups, (row) => ({
  ...ofVpc(row),
  "ec2:SecurityGroupID": row.id,
}));

export const SECURITY_GROUP_RULE = kind("security-group-rule", "sgr", securityGroupRules);

export const ROUTE_TABLE = kind("route-table", "rtb", routeTables, (row) => ({
  ...ofVpc(row),
  "ec2:RouteTableID": row.id,
}));

export const INTERNET_GATEWAY = kind("internet-gateway", "igw", internetGateways, ({ id }) => ({
  "ec2:InternetGatewayID": id,
}));

export const DHCP_OPTIONS = kind("dhcp-options", "dopt", dhcpOptions, ({ id }) => ({ "ec2:DhcpOptionsID": id }));

export const NETWORK_ACL = kind("network-acl", "acl", networkAcls, (row) => ({
  ...ofVpc(row),
  "ec2:NetworkAclID": row.id,
}));

export const NETWORK_INTERFACE = kind("network-interface", "eni", networkInterfaces, (row) => ({
  ...ofVpc(row),
  "ec2:NetworkInterfaceID": row.id,
  "ec2:Subnet": arnOf(SUBNET, row.subnetId, row),
  "ec2:AvailabilityZone": row.zone,
}));

export const ELASTIC_IP = kind("elastic-ip", "eipalloc", elasticIps, ({ id, publicIp }) => ({
  "ec2:AllocationId": id,
  "ec2:PublicIpAddress": publicIp,
  "ec2:Domain": "vpc",
}));

export const NAT_GATEWAY = kind("natgateway", "nat", natGateways);

/** Condition keys of an endpoint by the service that it is to. */
export const endpointKeys = (serviceName: string, region: string): RequestContext => ({
  "ec2:VpceServiceName": serviceName,
  "ec2:VpceServiceOwner": "amazon",
  "ec2:VpceServiceRegion": region,
});

export const VPC_ENDPOINT = kind("vpc-endpoint", "vpce", vpcEndpoints, ({ serviceName, region }) =>
  endpointKeys(serviceName, region),
);

/** Every kind that has tags. */
export const kinds: readonly Kind[] = [
  VPC,
  SUBNET,
  SECURITY_GROUP,
  SECURITY_GROUP_RULE,
  ROUTE_TABLE,
  INTERNET_GATEWAY,
  DHCP_OPTIONS,
  NETWORK_ACL,
  NETWORK_INTERFACE,
  ELASTIC_IP,
  NAT_GATEWAY,
  VPC_ENDPOINT,
] as readonly unknown[] as readonly Kind[];

/** The kind that an id is of, by its prefix. */
export function kindOfId(id: string): Kind | undefined {
  const prefix = id.slice(0, id.indexOf("-"));
  return kinds.find((one) => one.prefix === prefix);
}

function kind<Row extends Resource>(
  type: Kind["type"],
  prefix: string,
  table: Table<Row, never>,
  keys?: (row: Row) => RequestContext,
): Kind<Row> {
  return { type, prefix, table: table as Table<Row, "region" | "vpc">, ...(keys && { keys }) };
}
