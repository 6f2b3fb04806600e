import { onNothing } from "../check.js";
import { VPC } from "../kind.js";
import { listing } from "../listing.js";
import { operation } from "../operation.js";
import { wireTags } from "../tags.js";

/** EC2-Classic has ended: no VPC is linked with it. Source: Amazon EC2 API reference, DescribeVpcClassicLink. */
export const DescribeVpcClassicLink = operation("DescribeVpcClassicLink", ["VpcIds", "Filters"], {
  authorize: (_input, read) => onNothing("DescribeVpcClassicLink", read),
  run(input, context) {
    const fields = { "is-classic-link-enabled": () => false };
    const { items } = listing(VPC, input.VpcIds, input, fields, context);
    return { Vpcs: items.map(({ id, tags }) => ({ VpcId: id, ClassicLinkEnabled: false, Tags: wireTags(tags) })) };
  },
});
