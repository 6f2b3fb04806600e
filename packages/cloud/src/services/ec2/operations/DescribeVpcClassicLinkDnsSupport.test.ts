import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeVpcClassicLinkDnsSupport", () => {
  it("shows no VPC as linked", () => {
    const { Vpcs } = ec2ForTest().call("DescribeVpcClassicLinkDnsSupport");
    expect(Vpcs).toMatchObject([{ ClassicLinkDnsSupported: false }]);
  });

  it("refuses a VPC that is not there", () => {
    const input = { VpcIds: [absent("vpc")] };
    expect(ec2ForTest().refusal("DescribeVpcClassicLinkDnsSupport", input).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for its permission", () => expectAsksForListing(ec2ForTest(), "DescribeVpcClassicLinkDnsSupport"));
});
