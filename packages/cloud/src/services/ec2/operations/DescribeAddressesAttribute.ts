import { onNothing } from "../check.js";
import { ELASTIC_IP } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";

/** No address has a reverse name here: nothing sets one. Source: Amazon EC2 API reference, DescribeAddressesAttribute. */
export const DescribeAddressesAttribute = operation(
  "DescribeAddressesAttribute",
  ["AllocationIds", "Attribute", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeAddressesAttribute", read),
    run(input, context) {
      const { items, NextToken } = listing(ELASTIC_IP, input.AllocationIds, input, {}, context);
      return { Addresses: items.map(({ id, publicIp }) => ({ AllocationId: id, PublicIp: publicIp })), NextToken };
    },
  },
);
