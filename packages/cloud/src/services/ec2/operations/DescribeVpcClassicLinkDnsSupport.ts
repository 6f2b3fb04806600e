import { onNothing } from "../check.js";
import { VPC } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";

/** EC2-Classic has ended. Source: Amazon EC2 API reference, DescribeVpcClassicLinkDnsSupport. */
export const DescribeVpcClassicLinkDnsSupport = operation(
  "DescribeVpcClassicLinkDnsSupport",
  ["VpcIds", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeVpcClassicLinkDnsSupport", read),
    run(input, context) {
      const { items, NextToken } = listing(VPC, input.VpcIds, input, {}, context);
      return { Vpcs: items.map(({ id }) => ({ VpcId: id, ClassicLinkDnsSupported: false })), NextToken };
    },
  },
);
