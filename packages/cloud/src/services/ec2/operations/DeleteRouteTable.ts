import { on } from "../check.js";
import { refuseDependency, remove } from "../delete.js";
import { require } from "../find.js";
import { ROUTE_TABLE } from "../kind.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, DeleteRouteTable: neither one that is associated nor a main one can go. */
export const DeleteRouteTable = operation("DeleteRouteTable", ["RouteTableId"], {
  authorize: ({ RouteTableId }, read) => [on("DeleteRouteTable", ROUTE_TABLE, RouteTableId, read)],
  run({ RouteTableId }, context) {
    const table = require(ROUTE_TABLE, RouteTableId, context);
    if (table.associations.length > 0) refuseDependency(ROUTE_TABLE, table.id);
    remove(ROUTE_TABLE, table, context);
    return {};
  },
});
