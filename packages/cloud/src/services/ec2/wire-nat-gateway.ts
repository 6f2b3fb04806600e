import type { NatGateway } from "@aws-sdk/client-ec2";
import type { NatGatewayRow } from "./address-tables.js";
import { wireTags } from "./tags.js";

/** A NAT gateway as the API shows it. DIFFERS: AWS takes minutes to make and delete one; here it is there and gone at once. */
export function wireNatGateway(row: NatGatewayRow): NatGateway {
  return {
    NatGatewayId: row.id,
    SubnetId: row.subnetId,
    VpcId: row.vpcId,
    ConnectivityType: row.connectivity,
    State: natState(row),
    CreateTime: new Date(row.createdAt),
    ...(row.deletedAt !== undefined && { DeleteTime: new Date(row.deletedAt) }),
    NatGatewayAddresses: [
      {
        AllocationId: row.allocationId,
        PublicIp: row.publicIp,
        NetworkInterfaceId: row.interfaceId,
        PrivateIp: row.address,
        IsPrimary: true,
        Status: "succeeded",
      },
    ],
    Tags: wireTags(row.tags),
  };
}

export const natState = ({ deletedAt }: NatGatewayRow) => (deletedAt === undefined ? "available" : "deleted");
