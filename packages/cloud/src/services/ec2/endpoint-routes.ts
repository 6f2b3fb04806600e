/** The routes of gateway endpoints: to the prefix list of the service, in each route table that the endpoint names. */
import { ec2EndpointRouteExists, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { VpcEndpointRow } from "./endpoint-tables.js";
import { prefixLists } from "./prefix-lists.js";
import type { RouteTableRow } from "./tables.js";
import { routeTables } from "./tables.js";

type Endpoint = Pick<VpcEndpointRow, "id" | "serviceName">;

/** @throws Failure RouteAlreadyExists */
export function addEndpointRoutes({ id, serviceName }: Endpoint, tables: readonly RouteTableRow[], context: Context) {
  const list = prefixLists(context).find(({ name }) => name === serviceName)?.id ?? "";
  for (const table of tables) {
    if (table.routes.some(({ DestinationPrefixListId }) => DestinationPrefixListId === list))
      refuse(ec2EndpointRouteExists, { table: table.id, list });
    const route = { DestinationPrefixListId: list, GatewayId: id, State: "active", Origin: "CreateRoute" } as const;
    context.store.put(routeTables, { ...table, routes: [...table.routes, route] });
  }
}

/** Does nothing with a table that is gone. */
export function removeEndpointRoutes({ id }: Pick<Endpoint, "id">, tableIds: readonly string[], { store }: Context) {
  for (const tableId of tableIds) {
    const table = store.get(routeTables, tableId);
    if (table) store.put(routeTables, { ...table, routes: table.routes.filter(({ GatewayId }) => GatewayId !== id) });
  }
}
