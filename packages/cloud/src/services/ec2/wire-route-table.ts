import type { RouteTable, RouteTableAssociation } from "@aws-sdk/client-ec2";
import type { RouteTableRow } from "./tables.js";
import { wireTags } from "./tags.js";

/** A route table as the API shows it. */
export function wireRouteTable(row: RouteTableRow): RouteTable {
  return {
    RouteTableId: row.id,
    VpcId: row.vpcId,
    OwnerId: row.account,
    Routes: [...row.routes],
    Associations: row.associations.map(
      ({ id, main, subnetId, gatewayId }): RouteTableAssociation => ({
        Main: main,
        RouteTableAssociationId: id,
        RouteTableId: row.id,
        SubnetId: subnetId,
        GatewayId: gatewayId,
        AssociationState: { State: "associated" },
      }),
    ),
    PropagatingVgws: [],
    Tags: wireTags(row.tags),
  };
}
