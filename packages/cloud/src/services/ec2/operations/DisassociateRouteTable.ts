import { ec2MainAssociation, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { ROUTE_TABLE } from "../kind.js";
import { operation } from "../operation.js";
import { findAssociation, requireAssociation } from "../require-association.js";
import { routeTables } from "../tables.js";

/** Source: Amazon EC2 API reference, DisassociateRouteTable. */
export const DisassociateRouteTable = operation("DisassociateRouteTable", ["AssociationId"], {
  authorize: ({ AssociationId }, read) => [
    on("DisassociateRouteTable", ROUTE_TABLE, findAssociation(AssociationId, read)?.table.id, read),
  ],
  run({ AssociationId }, context) {
    const { table, association } = requireAssociation(AssociationId, context);
    if (association.main) refuse(ec2MainAssociation, { association: association.id });
    const associations = table.associations.filter((one) => one !== association);
    context.store.put(routeTables, { ...table, associations });
    return {};
  },
});
