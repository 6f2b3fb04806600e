import type { NatGatewayRow } from "../address-tables.js";
import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { NAT_GATEWAY } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import { natState, wireNatGateway } from "../wire-nat-gateway.js";

/** Source: Amazon EC2 API reference, DescribeNatGateways. */
export const DescribeNatGateways = operation(
  "DescribeNatGateways",
  ["Filter", "NatGatewayIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeNatGateways", read),
    run(input, context) {
      const request = { ...input, Filters: input.Filter };
      const { items, NextToken } = listing(NAT_GATEWAY, input.NatGatewayIds, request, FIELDS, context);
      return { NatGateways: items.map(wireNatGateway), NextToken };
    },
  },
);

const FIELDS: Fields<NatGatewayRow> = {
  "nat-gateway-id": ({ id }) => id,
  state: natState,
  "subnet-id": ({ subnetId }) => subnetId,
  "vpc-id": ({ vpcId }) => vpcId,
};
