import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeNetworkAcls", () => {
  it("shows what every VPC has, and which subnets have it", () => {
    const { call, vpc, subnet } = ec2ForTest();
    const VpcId = vpc();
    const SubnetId = subnet(VpcId);
    expect(call("DescribeNetworkAcls", { Filters: [{ Name: "vpc-id", Values: [VpcId] }] }).NetworkAcls).toMatchObject([
      {
        IsDefault: true,
        Associations: [{ SubnetId }],
        Entries: [
          { Egress: false, RuleNumber: 100, RuleAction: "allow" },
          { Egress: true, RuleNumber: 100, RuleAction: "allow" },
          { Egress: false, RuleNumber: 32767, RuleAction: "deny" },
          { Egress: true, RuleNumber: 32767, RuleAction: "deny" },
        ],
      },
    ]);
  });

  it("refuses one that is not there", () => {
    const input = { NetworkAclIds: [absent("acl")] };
    expect(ec2ForTest().refusal("DescribeNetworkAcls", input).code).toBe("InvalidNetworkAclID.NotFound");
  });

  it("asks for ec2:DescribeNetworkAcls", () => expectAsksForListing(ec2ForTest(), "DescribeNetworkAcls"));
});
