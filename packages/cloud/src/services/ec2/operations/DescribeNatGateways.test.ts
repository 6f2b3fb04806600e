import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";
import { withNat } from "../testing/nat-gateways.js";

describe("DescribeNatGateways", () => {
  it.each([
    ["state", "available", 1],
    ["state", "deleted", 0],
    ["vpc-id", "vpc-*", 1],
    ["subnet-id", "subnet-1", 0],
  ])("filters by %s=%s", (Name, value, found) => {
    expect(withNat().call("DescribeNatGateways", { Filter: [{ Name, Values: [value] }] }).NatGateways).toHaveLength(
      found,
    );
  });

  it("refuses one that is not there", () => {
    expect(ec2ForTest().refusal("DescribeNatGateways", { NatGatewayIds: [absent("nat")] }).code).toBe(
      "NatGatewayNotFound",
    );
  });

  it("asks for ec2:DescribeNatGateways", () => expectAsksForListing(ec2ForTest(), "DescribeNatGateways"));
});
