import { onNothing } from "../check.js";
import type { Fields } from "../filters.js";
import { INTERNET_GATEWAY } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import type { InternetGatewayRow } from "../tables.js";
import { wireInternetGateway } from "../wire-internet-gateway.js";

/** Source: Amazon EC2 API reference, DescribeInternetGateways. */
export const DescribeInternetGateways = operation(
  "DescribeInternetGateways",
  ["Filters", "InternetGatewayIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeInternetGateways", read),
    run(input, context) {
      const { items, NextToken } = listing(INTERNET_GATEWAY, input.InternetGatewayIds, input, FIELDS, context);
      return { InternetGateways: items.map(wireInternetGateway), NextToken };
    },
  },
);

const FIELDS: Fields<InternetGatewayRow> = {
  "attachment.state": ({ vpcId }) => vpcId && "available",
  "attachment.vpc-id": ({ vpcId }) => vpcId,
  "internet-gateway-id": ({ id }) => id,
  "owner-id": ({ account }) => account,
};
