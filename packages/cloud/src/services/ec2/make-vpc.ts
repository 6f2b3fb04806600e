/** A VPC with all that AWS makes with it: main route table, default network ACL, default security group. */
import type { NetworkAclEntry } from "@aws-sdk/client-ec2";
import { ec2DefaultGroupDescription } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { NewId } from "./ids.js";
import type { SecurityGroupRow, SecurityGroupRuleRow, Tags, VpcRow } from "./tables.js";
import {
  dhcpOptions,
  networkAcls,
  regionKey,
  routeTables,
  securityGroupRules,
  securityGroups,
  vpcs,
} from "./tables.js";

interface VpcSpec {
  readonly cidr: string;
  readonly isDefault: boolean;
  readonly tenancy: string;
  readonly tags: Tags;
}

type Act = Pick<Context, "store" | "account" | "region">;

/** Source: Amazon VPC User Guide, "VPC basics"; "Default security groups"; "Default network ACL". */
export function makeVpc(act: Act, { cidr, isDefault, tenancy, tags }: VpcSpec, id: NewId): VpcRow {
  const { store, account, region } = act;
  const at = { account, region };
  const options = store.list(dhcpOptions, "region", regionKey(at)).find((one) => one.isDefault);
  const vpc: VpcRow = {
    ...at,
    id: id("vpc"),
    tags,
    cidrs: [{ associationId: id("vpc-cidr-assoc"), cidr }],
    isDefault,
    tenancy,
    dhcpOptionsId: options?.id ?? "default",
    enableDnsSupport: true,
    enableDnsHostnames: isDefault,
    enableNetworkAddressUsageMetrics: false,
  };
  store.put(vpcs, vpc);
  store.put(routeTables, {
    ...at,
    id: id("rtb"),
    tags: {},
    vpcId: vpc.id,
    routes: [localRoute(cidr)],
    associations: [{ id: id("rtbassoc"), main: true }],
  });
  store.put(networkAcls, {
    ...at,
    id: id("acl"),
    tags: {},
    vpcId: vpc.id,
    isDefault: true,
    entries: [aclEntry(false, 100, "allow"), aclEntry(true, 100, "allow"), ...closingEntries],
    associations: [],
  });
  const description = ec2DefaultGroupDescription;
  const group = { ...at, id: id("sg"), tags: {}, vpcId: vpc.id, name: "default", description };
  store.put(securityGroups, group);
  const everything = { ...at, tags: {}, vpcId: vpc.id, groupId: group.id, protocol: "-1", fromPort: -1, toPort: -1 };
  const self = { id: group.id, account };
  store.put(securityGroupRules, { ...everything, id: id("sgr"), egress: false, peerGroup: self });
  store.put(securityGroupRules, openEgress(group, id));
  return vpc;
}

/** The rule that every new group has: everything may go out. */
export function openEgress({ account, region, id, vpcId }: SecurityGroupRow, newId: NewId): SecurityGroupRuleRow {
  return {
    account,
    region,
    id: newId("sgr"),
    tags: {},
    vpcId,
    groupId: id,
    egress: true,
    protocol: "-1",
    fromPort: -1,
    toPort: -1,
    cidrIpv4: "0.0.0.0/0",
  };
}

/** The route within the VPC, which every route table has. */
export const localRoute = (cidr: string) =>
  ({ DestinationCidrBlock: cidr, GatewayId: "local", State: "active", Origin: "CreateRouteTable" }) as const;

function aclEntry(Egress: boolean, RuleNumber: number, RuleAction: "allow" | "deny"): NetworkAclEntry {
  return { CidrBlock: "0.0.0.0/0", Egress, Protocol: "-1", RuleAction, RuleNumber };
}

/** What no other entry decides is denied. Its number is AWS's. */
export const closingEntries: readonly NetworkAclEntry[] = [
  aclEntry(false, 32767, "deny"),
  aclEntry(true, 32767, "deny"),
];
