import { ec2AssociationConflicts, ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { INTERNET_GATEWAY, ROUTE_TABLE, SUBNET } from "../kind.js";
import { operation } from "../operation.js";
import { routeTables } from "../tables.js";

/** Source: Amazon EC2 API reference, AssociateRouteTable. */
export const AssociateRouteTable = operation("AssociateRouteTable", ["RouteTableId", "SubnetId", "GatewayId"], {
  authorize: ({ RouteTableId, SubnetId, GatewayId }, read) => [
    on("AssociateRouteTable", ROUTE_TABLE, RouteTableId, read),
    ...(SubnetId === undefined ? [] : [on("AssociateRouteTable", SUBNET, SubnetId, read)]),
    ...(GatewayId === undefined ? [] : [on("AssociateRouteTable", INTERNET_GATEWAY, GatewayId, read)]),
  ],
  run({ RouteTableId, SubnetId, GatewayId }, context) {
    const { store, ids } = context;
    const table = require(ROUTE_TABLE, RouteTableId, context);
    if (SubnetId !== undefined) require(SUBNET, SubnetId, context);
    else if (GatewayId !== undefined) require(INTERNET_GATEWAY, GatewayId, context);
    const other = SubnetId ?? GatewayId ?? refuse(ec2ParameterMissing, { parameter: "subnetId" });
    const [current] = store.list(routeTables, "associated", other);
    const same = current?.associations.find(({ subnetId, gatewayId }) => (subnetId ?? gatewayId) === other);
    if (current && current.id !== table.id) refuse(ec2AssociationConflicts, { table: table.id });
    const id = same?.id ?? newId(ids)("rtbassoc");
    if (!same) {
      const association = { id, main: false, ...(SubnetId ? { subnetId: SubnetId } : { gatewayId: other }) };
      store.put(routeTables, { ...table, associations: [...table.associations, association] });
    }
    return { AssociationId: id, AssociationState: { State: "associated" as const } };
  },
});
