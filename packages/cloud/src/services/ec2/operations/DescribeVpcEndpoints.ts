import { onNothing } from "../check.js";
import type { VpcEndpointRow } from "../endpoint-tables.js";
import type { Fields } from "../filters.js";
import { VPC_ENDPOINT } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import { wireEndpoint } from "../wire-endpoint.js";

/** Source: Amazon EC2 API reference, DescribeVpcEndpoints. */
export const DescribeVpcEndpoints = operation(
  "DescribeVpcEndpoints",
  ["Filters", "VpcEndpointIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeVpcEndpoints", read),
    run(input, context) {
      const { items, NextToken } = listing(VPC_ENDPOINT, input.VpcEndpointIds, input, FIELDS, context);
      return { VpcEndpoints: items.map((row) => wireEndpoint(row, context.store)), NextToken };
    },
  },
);

const FIELDS: Fields<VpcEndpointRow> = {
  "ip-address-type": ({ type }) => (type === "Interface" ? "ipv4" : undefined),
  "service-name": ({ serviceName }) => serviceName,
  "service-region": ({ region }) => region,
  "vpc-endpoint-id": ({ id }) => id,
  "vpc-endpoint-state": () => "available",
  "vpc-endpoint-type": ({ type }) => type,
  "vpc-id": ({ vpcId }) => vpcId,
};
