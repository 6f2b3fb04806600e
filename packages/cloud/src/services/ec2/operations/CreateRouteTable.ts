import { on, onNew } from "../check.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { arnOf, ROUTE_TABLE, VPC } from "../kind.js";
import { localRoute } from "../make-vpc.js";
import { operation } from "../operation.js";
import type { RouteTableRow } from "../tables.js";
import { routeTables } from "../tables.js";
import { newTags } from "../tags.js";
import { wireRouteTable } from "../wire-route-table.js";

/** Source: Amazon EC2 API reference, CreateRouteTable. DIFFERS: a client token is not remembered. */
export const CreateRouteTable = operation("CreateRouteTable", ["VpcId", "TagSpecifications", "ClientToken"], {
  authorize(input, read) {
    const keys = { "ec2:Vpc": arnOf(VPC, input.VpcId, read) };
    const { make, tag } = onNew("CreateRouteTable", ROUTE_TABLE, input, read, keys);
    return [make, on("CreateRouteTable", VPC, input.VpcId, read), ...tag];
  },
  run(input, context) {
    const { account, region, store, ids } = context;
    const vpc = require(VPC, input.VpcId, context);
    const row: RouteTableRow = {
      account,
      region,
      id: newId(ids)("rtb"),
      vpcId: vpc.id,
      tags: newTags(ROUTE_TABLE, input),
      routes: vpc.cidrs.map(({ cidr }) => localRoute(cidr)),
      associations: [],
    };
    store.put(routeTables, row);
    return { RouteTable: wireRouteTable(row) };
  },
});
