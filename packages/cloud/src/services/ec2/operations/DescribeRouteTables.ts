import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { ROUTE_TABLE } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { RouteTableRow } from "../tables.js";
import { wireRouteTable } from "../wire-route-table.js";

/** Source: Amazon EC2 API reference, DescribeRouteTables. */
export const DescribeRouteTables = operation(
  "DescribeRouteTables",
  ["Filters", "RouteTableIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeRouteTables", read),
    run(input, context) {
      const { items, NextToken } = listing(ROUTE_TABLE, input.RouteTableIds, input, FIELDS, context);
      return { RouteTables: items.map(wireRouteTable), NextToken };
    },
  },
);

const FIELDS: Fields<RouteTableRow> = {
  "association.gateway-id": ({ associations }) => associations.map(({ gatewayId }) => gatewayId),
  "association.main": ({ associations }) => associations.map(({ main }) => String(main)),
  "association.route-table-association-id": ({ associations }) => associations.map(({ id }) => id),
  "association.route-table-id": ({ id, associations }) => associations.map(() => id),
  "association.subnet-id": ({ associations }) => associations.map(({ subnetId }) => subnetId),
  "owner-id": ({ account }) => account,
  "route-table-id": ({ id }) => id,
  "route.destination-cidr-block": ({ routes }) => routes.map((route) => route.DestinationCidrBlock),
  "route.destination-ipv6-cidr-block": ({ routes }) => routes.map((route) => route.DestinationIpv6CidrBlock),
  "route.destination-prefix-list-id": ({ routes }) => routes.map((route) => route.DestinationPrefixListId),
  "route.gateway-id": ({ routes }) => routes.map((route) => route.GatewayId),
  "route.nat-gateway-id": ({ routes }) => routes.map((route) => route.NatGatewayId),
  "route.origin": ({ routes }) => routes.map((route) => route.Origin),
  "route.state": ({ routes }) => routes.map((route) => route.State),
  "vpc-id": ({ vpcId }) => vpcId,
};
