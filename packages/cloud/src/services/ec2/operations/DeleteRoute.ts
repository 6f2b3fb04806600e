import { ec2RouteLocal, ec2RouteNotFound, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { require } from "../find.js";
import { ROUTE_TABLE } from "../kind.js";
import { operation } from "../operation.js";
import { destinationAsked, destinationText } from "../route-asked.js";
import { routeTables } from "../tables.js";

/** Source: Amazon EC2 API reference, DeleteRoute. */
export const DeleteRoute = operation(
  "DeleteRoute",
  ["RouteTableId", "DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"],
  {
    authorize: ({ RouteTableId }, read) => [on("DeleteRoute", ROUTE_TABLE, RouteTableId, read)],
    run(input, context) {
      const table = require(ROUTE_TABLE, input.RouteTableId, context);
      const destination = destinationText(destinationAsked(input));
      const route = table.routes.find((one) => destinationText(one) === destination);
      if (!route) return refuse(ec2RouteNotFound, { destination, table: table.id });
      if (route.GatewayId === "local") refuse(ec2RouteLocal, { destination, table: table.id });
      context.store.put(routeTables, { ...table, routes: table.routes.filter((one) => one !== route) });
      return {};
    },
  },
);
