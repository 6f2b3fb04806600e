import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeVpcClassicLink", () => {
  it("shows no VPC as linked", () => {
    expect(ec2ForTest().call("DescribeVpcClassicLink").Vpcs).toMatchObject([{ ClassicLinkEnabled: false }]);
  });

  it("refuses a VPC that is not there", () => {
    const input = { VpcIds: [absent("vpc")] };
    expect(ec2ForTest().refusal("DescribeVpcClassicLink", input).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for ec2:DescribeVpcClassicLink", () => expectAsksForListing(ec2ForTest(), "DescribeVpcClassicLink"));
});
