import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";
import { withoutDefaultVpc } from "../testing/without-default-vpc.js";

describe("CreateDefaultVpc", () => {
  it("makes another where the first was deleted", () => {
    const test = withoutDefaultVpc();
    expect(test.call("DescribeVpcs").Vpcs).toEqual([]);
    expect(test.call("CreateDefaultVpc").Vpc).toMatchObject({ CidrBlock: "172.31.0.0/16", IsDefault: true });
    expect(test.call("DescribeSubnets").Subnets).toHaveLength(6);
  });

  it("refuses a second", () => {
    expect(ec2ForTest().refusal("CreateDefaultVpc")).toMatchObject({
      code: "DefaultVpcAlreadyExists",
      status: 400,
      message: "A Default VPC already exists for this account in this region.",
    });
  });

  it("asks for ec2:CreateDefaultVpc", () => {
    expectAsksForListing(withoutDefaultVpc(), "CreateDefaultVpc");
  });
});
