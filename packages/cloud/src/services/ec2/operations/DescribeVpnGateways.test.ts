import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeVpnGateways", () => {
  it("shows none", () => {
    const Filters = [{ Name: "attachment.vpc-id", Values: ["vpc-1"] }];
    expect(ec2ForTest().call("DescribeVpnGateways", { Filters })).toEqual({ VpnGateways: [] });
  });

  it("refuses one that is asked for, and a filter that is none", () => {
    const { refusal } = ec2ForTest();
    expect(refusal("DescribeVpnGateways", { VpnGatewayIds: [absent("vgw")] })).toMatchObject({
      code: "InvalidVpnGatewayID.NotFound",
      message: `The vpnGateway ID '${absent("vgw")}' does not exist`,
    });
    expect(refusal("DescribeVpnGateways", { Filters: [{ Name: "x", Values: ["y"] }] }).code).toBe(
      "InvalidParameterValue",
    );
  });

  it("asks for ec2:DescribeVpnGateways", () => expectAsksForListing(ec2ForTest(), "DescribeVpnGateways"));
});
