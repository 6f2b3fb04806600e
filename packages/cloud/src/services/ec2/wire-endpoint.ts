import type { VpcEndpoint } from "@aws-sdk/client-ec2";
import type { ReadStore } from "../../store/store.js";
import { endpointServices } from "./endpoint-services.js";
import type { VpcEndpointRow } from "./endpoint-tables.js";
import { routeTables, securityGroups } from "./tables.js";
import { wireTags } from "./tags.js";

/** A VPC endpoint as the API shows it. DIFFERS: AWS takes a minute to make one; here it is there, and gone, at once. */
export function wireEndpoint(row: VpcEndpointRow, store: ReadStore): VpcEndpoint {
  return {
    VpcEndpointId: row.id,
    VpcEndpointType: row.type,
    VpcId: row.vpcId,
    ServiceName: row.serviceName,
    ServiceRegion: row.region,
    // AWS writes it in lower case; the SDK's list does not.
    State: "available" as "Available",
    PolicyDocument: row.policyDocument,
    RouteTableIds: row.routeTableIds.filter((id) => store.get(routeTables, id)),
    SubnetIds: Object.keys(row.interfaces),
    Groups: row.groups.map((GroupId) => ({ GroupId, GroupName: store.get(securityGroups, GroupId)?.name ?? GroupId })),
    ...(row.type === "Interface" && { IpAddressType: "ipv4", DnsOptions: { DnsRecordIpType: "ipv4" } }),
    PrivateDnsEnabled: row.privateDns,
    RequesterManaged: false,
    NetworkInterfaceIds: Object.values(row.interfaces),
    DnsEntries: dnsEntries(row),
    CreationTimestamp: new Date(row.createdAt),
    OwnerId: row.account,
    Tags: wireTags(row.tags),
  };
}

function dnsEntries({ id, type, serviceName, region, privateDns }: VpcEndpointRow): VpcEndpoint["DnsEntries"] {
  const service = endpointServices(region).find((one) => one.name === serviceName && one.type === type);
  if (service?.baseDnsName === undefined) return [];
  const own = { DnsName: `${id}-${id.slice(-8)}.${service.baseDnsName}` };
  return privateDns ? [own, { DnsName: service.privateDnsName }] : [own];
}
