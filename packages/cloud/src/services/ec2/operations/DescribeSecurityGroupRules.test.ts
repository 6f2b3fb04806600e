import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeSecurityGroupRules", () => {
  it("shows the rules of a group", () => {
    const { call, vpc, group } = ec2ForTest();
    const GroupId = group(vpc());
    const Filters = [{ Name: "group-id", Values: [GroupId] }];
    const { SecurityGroupRules } = call("DescribeSecurityGroupRules", { Filters });
    expect(SecurityGroupRules).toMatchObject([
      { GroupId, IsEgress: true, IpProtocol: "-1", FromPort: -1, ToPort: -1, CidrIpv4: "0.0.0.0/0", Tags: [] },
    ]);
    const SecurityGroupRuleIds = [SecurityGroupRules?.[0]?.SecurityGroupRuleId];
    expect(call("DescribeSecurityGroupRules", { SecurityGroupRuleIds }).SecurityGroupRules).toEqual(SecurityGroupRules);
  });

  it("refuses one that is not there", () => {
    const input = { SecurityGroupRuleIds: [absent("sgr")] };
    expect(ec2ForTest().refusal("DescribeSecurityGroupRules", input)).toMatchObject({
      code: "InvalidSecurityGroupRuleId.NotFound",
      message: `The security group rule ID '${absent("sgr")}' does not exist`,
    });
  });

  it("asks for ec2:DescribeSecurityGroupRules", () => expectAsksForListing(ec2ForTest(), "DescribeSecurityGroupRules"));
});
