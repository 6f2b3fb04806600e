import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

const port = (number: number) => ({ IpProtocol: "tcp", FromPort: number, ToPort: number });

function withRules() {
  const test = ec2ForTest();
  const GroupId = test.group(test.vpc());
  const IpPermissions = [80, 443].map((number) => ({ ...port(number), IpRanges: [{ CidrIp: "10.0.0.0/8" }] }));
  const { SecurityGroupRules } = test.call("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions });
  const SecurityGroupRuleId = String(SecurityGroupRules?.[0]?.SecurityGroupRuleId);
  const to = (SecurityGroupRule: object, id = SecurityGroupRuleId) => ({
    GroupId,
    SecurityGroupRules: [{ SecurityGroupRuleId: id, SecurityGroupRule }],
  });
  return { ...test, GroupId, SecurityGroupRuleId, to };
}

describe("ModifySecurityGroupRules", () => {
  it("changes what the rule says, not its id", () => {
    const { call, to, SecurityGroupRuleId } = withRules();
    const changed = { ...port(8080), CidrIpv4: "10.1.0.0/16", Description: "new" };
    expect(call("ModifySecurityGroupRules", to(changed))).toEqual({ Return: true });
    const input = { SecurityGroupRuleIds: [SecurityGroupRuleId] };
    expect(call("DescribeSecurityGroupRules", input).SecurityGroupRules).toMatchObject([
      { ...changed, IsEgress: false },
    ]);
  });

  it("refuses what another rule says, a rule that is not there, and one without a peer", () => {
    const { refusal, to } = withRules();
    const code = (input: object) => refusal("ModifySecurityGroupRules", input).code;
    expect(code(to({ ...port(443), CidrIpv4: "10.0.0.0/8" }))).toBe("InvalidPermission.Duplicate");
    expect(code(to({ ...port(1), CidrIpv4: "10.0.0.0/8" }, absent("sgr")))).toBe("InvalidSecurityGroupRuleId.NotFound");
    expect(code(to(port(1)))).toBe("MissingParameter");
  });

  it("asks for the group and the rule", () => {
    const test = withRules();
    const resources = [`security-group/${test.GroupId}`, `security-group-rule/${test.SecurityGroupRuleId}`];
    expectAsksFor(test, "ModifySecurityGroupRules", test.to({ ...port(81), CidrIpv4: "10.0.0.0/8" }), resources);
  });
});
