import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeVpcAttribute", () => {
  it.each([
    ["enableDnsSupport", "EnableDnsSupport", true],
    ["enableDnsHostnames", "EnableDnsHostnames", false],
    ["enableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics", false],
  ])("tells %s", (Attribute, member, Value) => {
    const { call, vpc } = ec2ForTest();
    const VpcId = vpc();
    expect(call("DescribeVpcAttribute", { VpcId, Attribute })).toEqual({ VpcId, [member]: { Value } });
  });

  it("refuses a VPC that is not there", () => {
    const input = { VpcId: absent("vpc"), Attribute: "enableDnsSupport" };
    expect(ec2ForTest().refusal("DescribeVpcAttribute", input).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    expectAsksFor(test, "DescribeVpcAttribute", { VpcId, Attribute: "enableDnsSupport" }, [`vpc/${VpcId}`]);
  });
});
