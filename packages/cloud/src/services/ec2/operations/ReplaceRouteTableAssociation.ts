import { on } from "../check.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { ROUTE_TABLE } from "../kind.js";
import { operation } from "../operation.js";
import { requireAssociation } from "../require-association.js";
import { routeTables } from "../tables.js";

/** Also how a VPC gets another main route table. Source: Amazon EC2 API reference, ReplaceRouteTableAssociation. */
export const ReplaceRouteTableAssociation = operation(
  "ReplaceRouteTableAssociation",
  ["AssociationId", "RouteTableId"],
  {
    authorize: ({ RouteTableId }, read) => [on("ReplaceRouteTableAssociation", ROUTE_TABLE, RouteTableId, read)],
    run({ AssociationId, RouteTableId }, context) {
      const { store, ids } = context;
      const { table, association } = requireAssociation(AssociationId, context);
      require(ROUTE_TABLE, RouteTableId, context);
      store.put(routeTables, { ...table, associations: table.associations.filter((one) => one !== association) });
      const target = require(ROUTE_TABLE, RouteTableId, context);
      const id = newId(ids)("rtbassoc");
      store.put(routeTables, { ...target, associations: [...target.associations, { ...association, id }] });
      return { NewAssociationId: id, AssociationState: { State: "associated" as const } };
    },
  },
);
