import type { Vpc } from "@aws-sdk/client-ec2";
import type { VpcRow } from "./tables.js";
import { wireTags } from "./tags.js";

/** A VPC as the API shows it. */
export function wireVpc(row: VpcRow): Vpc {
  return {
    CidrBlock: row.cidrs[0]?.cidr,
    DhcpOptionsId: row.dhcpOptionsId,
    State: "available",
    VpcId: row.id,
    OwnerId: row.account,
    InstanceTenancy: row.tenancy as Vpc["InstanceTenancy"],
    Ipv6CidrBlockAssociationSet: [],
    CidrBlockAssociationSet: row.cidrs.map(({ associationId, cidr }) => ({
      AssociationId: associationId,
      CidrBlock: cidr,
      CidrBlockState: { State: "associated" },
    })),
    IsDefault: row.isDefault,
    Tags: wireTags(row.tags),
  };
}
