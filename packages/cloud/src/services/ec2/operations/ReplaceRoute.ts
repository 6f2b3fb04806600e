import { ec2RouteNotFound, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { ROUTE_TABLE } from "../kind.js";
import { operation } from "../operation.js";
import { destinationText, routeAsked } from "../route-asked.js";
import { routeTables } from "../tables.js";

/** Source: Amazon EC2 API reference, ReplaceRoute. */
export const ReplaceRoute = operation(
  "ReplaceRoute",
  [
    "RouteTableId",
    "DestinationCidrBlock",
    "DestinationIpv6CidrBlock",
    "DestinationPrefixListId",
    "GatewayId",
    "NatGatewayId",
    "NetworkInterfaceId",
  ],
  {
    authorize: ({ RouteTableId }, read) => [on("ReplaceRoute", ROUTE_TABLE, RouteTableId, read)],
    run(input, context) {
      const table = require(ROUTE_TABLE, input.RouteTableId, context);
      const route = routeAsked(input, context);
      const destination = destinationText(route);
      if (!table.routes.some((one) => destinationText(one) === destination)) {
        refuse(ec2RouteNotFound, { destination, table: table.id });
      }
      const routes = table.routes.map((one) => (destinationText(one) === destination ? route : one));
      context.store.put(routeTables, { ...table, routes });
      return {};
    },
  },
);
