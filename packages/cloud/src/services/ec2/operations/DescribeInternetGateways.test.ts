import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeInternetGateways", () => {
  it.each([
    ["attachment.vpc-id", "vpc-*", 1],
    ["attachment.state", "available", 1],
    ["internet-gateway-id", "igw-*", 2],
  ])("filters by %s=%s", (Name, value, found) => {
    const { call } = ec2ForTest();
    call("CreateInternetGateway");
    const shown = call("DescribeInternetGateways", { Filters: [{ Name, Values: [value] }] }).InternetGateways;
    expect(shown).toHaveLength(found);
  });

  it("refuses one that is not there", () => {
    const input = { InternetGatewayIds: [absent("igw")] };
    expect(ec2ForTest().refusal("DescribeInternetGateways", input)).toMatchObject({
      code: "InvalidInternetGatewayID.NotFound",
      message: `The internetGateway ID '${absent("igw")}' does not exist`,
    });
  });

  it("asks for ec2:DescribeInternetGateways", () => expectAsksForListing(ec2ForTest(), "DescribeInternetGateways"));
});
