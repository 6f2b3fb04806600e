import type { NetworkInterface } from "@aws-sdk/client-ec2";
import type { ReadStore } from "../../store/store.js";
import type { NetworkInterfaceRow } from "./interface-tables.js";
import { securityGroups, vpcs } from "./tables.js";
import { wireTags } from "./tags.js";

/** A network interface as the API shows it. */
export function wireInterface(row: NetworkInterfaceRow, store: ReadStore): NetworkInterface {
  const vpc = store.get(vpcs, row.vpcId);
  const named = vpc?.enableDnsHostnames ? { PrivateDnsName: privateDnsName(row.address, row.region) } : {};
  const association = associationOf(row);
  return {
    NetworkInterfaceId: row.id,
    SubnetId: row.subnetId,
    VpcId: row.vpcId,
    AvailabilityZone: row.zone,
    OwnerId: row.account,
    Description: row.description,
    InterfaceType: row.type as NetworkInterface["InterfaceType"],
    MacAddress: row.mac,
    PrivateIpAddress: row.address,
    ...named,
    PrivateIpAddresses: [
      { Primary: true, PrivateIpAddress: row.address, ...named, ...(association && { Association: association }) },
    ],
    Ipv6Addresses: [],
    ...(association && { Association: association }),
    Groups: row.groups.map((GroupId) => ({ GroupId, GroupName: store.get(securityGroups, GroupId)?.name ?? GroupId })),
    RequesterId: row.requesterId,
    RequesterManaged: row.requesterId !== undefined,
    SourceDestCheck: row.sourceDestCheck,
    Status: row.attachment ? "in-use" : "available",
    ...(row.attachment && { Attachment: attachmentOf(row) }),
    TagSet: wireTags(row.tags),
  };
}

function attachmentOf({ attachment }: NetworkInterfaceRow): NetworkInterface["Attachment"] {
  if (!attachment) return undefined;
  return {
    AttachmentId: attachment.id,
    AttachTime: new Date(attachment.attachedAt),
    DeleteOnTermination: attachment.deleteOnTermination,
    DeviceIndex: attachment.deviceIndex,
    InstanceId: attachment.instanceId,
    InstanceOwnerId: attachment.ownerId,
    NetworkCardIndex: 0,
    Status: "attached",
  };
}

function associationOf({ publicAddress, region }: NetworkInterfaceRow): NetworkInterface["Association"] {
  if (publicAddress === undefined) return undefined;
  return { IpOwnerId: "amazon", PublicIp: publicAddress, PublicDnsName: publicDnsName(publicAddress, region) };
}

/** `ip-10-0-0-4.ec2.internal`. Source: Amazon VPC User Guide, "DNS attributes for your VPC". */
export const privateDnsName = (address: string, region: string) =>
  `ip-${address.replaceAll(".", "-")}.${region === "us-east-1" ? "ec2" : `${region}.compute`}.internal`;

/** `ec2-198-51-100-1.compute-1.amazonaws.com`. */
const publicDnsName = (address: string, region: string) =>
  `ec2-${address.replaceAll(".", "-")}.${region === "us-east-1" ? "compute-1" : `${region}.compute`}.amazonaws.com`;
