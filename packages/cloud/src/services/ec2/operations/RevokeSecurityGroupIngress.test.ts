import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

const web = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };

function withRule() {
  const test = ec2ForTest();
  const GroupId = test.group(test.vpc());
  const { SecurityGroupRules } = test.call("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions: [web] });
  return { ...test, GroupId, rule: String(SecurityGroupRules?.[0]?.SecurityGroupRuleId) };
}

describe("RevokeSecurityGroupIngress", () => {
  it("takes a rule away, by what it says or by its id", () => {
    for (const by of ["words", "id"]) {
      const { call, GroupId, rule } = withRule();
      const input = by === "id" ? { SecurityGroupRuleIds: [rule] } : { IpPermissions: [web] };
      expect(call("RevokeSecurityGroupIngress", { GroupId, ...input })).toMatchObject({
        Return: true,
        RevokedSecurityGroupRules: [{ SecurityGroupRuleId: rule, GroupId, IsEgress: false, CidrIpv4: "0.0.0.0/0" }],
      });
      expect(call("DescribeSecurityGroups", { GroupIds: [GroupId] }).SecurityGroups).toMatchObject([
        { IpPermissions: [] },
      ]);
    }
  });

  it.each([
    [
      { IpPermissions: [{ ...web, ToPort: 81 }] },
      "InvalidPermission.NotFound",
      "The specified rule does not exist in this security group.",
    ],
    [
      { SecurityGroupRuleIds: [absent("sgr")] },
      "InvalidSecurityGroupRuleId.NotFound",
      `The security group rule ID '${absent("sgr")}' does not exist`,
    ],
  ])("refuses %j", (input, code, message) => {
    const { refusal, GroupId } = withRule();
    expect(refusal("RevokeSecurityGroupIngress", { GroupId, ...input })).toMatchObject({ code, message, status: 400 });
  });

  it("asks for the group", () => {
    const test = withRule();
    const input = { GroupId: test.GroupId, IpPermissions: [web] };
    expectAsksFor(test, "RevokeSecurityGroupIngress", input, [`security-group/${test.GroupId}`]);
  });
});
