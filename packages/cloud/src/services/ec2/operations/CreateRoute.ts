import { ec2RouteExists, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { ROUTE_TABLE } from "../kind.js";
import { operation } from "../operation.js";
import { destinationText, routeAsked } from "../route-asked.js";
import { routeTables } from "../tables.js";

/** Source: Amazon EC2 API reference, CreateRoute. */
export const CreateRoute = operation(
  "CreateRoute",
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
    authorize: ({ RouteTableId }, read) => [on("CreateRoute", ROUTE_TABLE, RouteTableId, read)],
    run(input, context) {
      const table = require(ROUTE_TABLE, input.RouteTableId, context);
      const route = routeAsked(input, context);
      const destination = destinationText(route);
      if (table.routes.some((one) => destinationText(one) === destination)) refuse(ec2RouteExists, { destination });
      context.store.put(routeTables, { ...table, routes: [...table.routes, route] });
      return { Return: true };
    },
  },
);
