/**
 * The network that every account has in every Region without asking. It is made when EC2 is first asked there, with ids that
 * follow from account and Region, so that they are the same in every run.
 * Source: Amazon VPC User Guide, "Default VPCs": 172.31.0.0/16, a /20 in each zone, an internet gateway and a route to it.
 */
import type { Context } from "../../gate/operation.js";
import type { NewId } from "./ids.js";
import { makeVpc } from "./make-vpc.js";
import type { DhcpOptionsRow, Place, RouteTableRow, SubnetRow } from "./tables.js";
import { dhcpOptions, internetGateways, networkAcls, networksMade, regionKey, routeTables, subnets } from "./tables.js";
import { zonesOf } from "./zones.js";

type Act = Pick<Context, "store" | "crypto" | "account" | "region">;

/** Makes it, where it never was. */
export function makeDefaultNetwork(act: Act): void {
  const { store, account, region } = act;
  if (store.get(networksMade, regionKey(act))) return;
  store.put(networksMade, { account, region });
  const id = derivedId(act);
  store.put(dhcpOptions, defaultDhcpOptions(act, id("dopt")));
  makeDefaultVpc(act, id);
}

/** The default VPC with its subnets and its way out. @returns its id */
export function makeDefaultVpc(act: Act, id: NewId): string {
  const { store, account, region } = act;
  const vpc = makeVpc(act, { cidr: "172.31.0.0/16", isDefault: true, tenancy: "default", tags: {} }, id);
  const gateway = id("igw");
  store.put(internetGateways, { account, region, id: gateway, tags: {}, vpcId: vpc.id });
  const [main] = store.list(routeTables, "vpc", vpc.id) as [RouteTableRow];
  const out = {
    DestinationCidrBlock: "0.0.0.0/0",
    GatewayId: gateway,
    State: "active",
    Origin: "CreateRoute",
  } as const;
  store.put(routeTables, { ...main, routes: [...main.routes, out] });
  zonesOf(region).forEach(({ name }, i) => {
    makeDefaultSubnet(act, { id: id("subnet"), vpcId: vpc.id, zone: name, cidr: `172.31.${i * 16}.0/20` }, id);
  });
  return vpc.id;
}

/** A subnet whose instances get public addresses, in the default VPC. */
export function makeDefaultSubnet(
  { store, account, region }: Act,
  subnet: Pick<SubnetRow, "id" | "vpcId" | "zone" | "cidr">,
  id: NewId,
): SubnetRow {
  const row: SubnetRow = {
    account,
    region,
    ...subnet,
    tags: {},
    defaultForAz: true,
    mapPublicIpOnLaunch: true,
    privateDnsNameOptions: PRIVATE_DNS_NAMES,
  };
  store.put(subnets, row);
  const acl = store.list(networkAcls, "vpc", subnet.vpcId).find(({ isDefault }) => isDefault);
  if (acl) {
    const associations = [...acl.associations, { id: id("aclassoc"), subnetId: subnet.id }];
    store.put(networkAcls, { ...acl, associations });
  }
  return row;
}

/** What a subnet has when nobody says otherwise. */
export const PRIVATE_DNS_NAMES = {
  HostnameType: "ip-name",
  EnableResourceNameDnsARecord: false,
  EnableResourceNameDnsAAAARecord: false,
} as const;

/** Source: Amazon VPC User Guide, "DHCP option sets": `ec2.internal` in us-east-1, `REGION.compute.internal` elsewhere. */
function defaultDhcpOptions({ account, region }: Place, id: string): DhcpOptionsRow {
  const domain = region === "us-east-1" ? "ec2.internal" : `${region}.compute.internal`;
  const configurations = [
    { Key: "domain-name", Values: [{ Value: domain }] },
    { Key: "domain-name-servers", Values: [{ Value: "AmazonProvidedDNS" }] },
  ];
  return { account, region, id, tags: {}, isDefault: true, configurations };
}

/** Ids that follow from account, Region and the order in which they are asked for. */
function derivedId({ crypto, account, region }: Act): NewId {
  let made = 0;
  return (prefix) => {
    const hash = crypto.createHash("sha256").update(`${account}/${region}/${prefix}/${made++}`).digest("hex");
    return `${prefix}-0${hash.slice(0, 16)}`;
  };
}
