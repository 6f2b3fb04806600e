import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";

const dns = { IpProtocol: "udp", FromPort: 53, ToPort: 53, IpRanges: [{ CidrIp: "10.0.0.2/32" }] };

describe("AuthorizeSecurityGroupEgress", () => {
  it("adds rules for what goes out", () => {
    const { call, vpc, group } = ec2ForTest();
    const GroupId = group(vpc());
    expect(call("AuthorizeSecurityGroupEgress", { GroupId, IpPermissions: [dns] })).toMatchObject({
      SecurityGroupRules: [{ IsEgress: true, IpProtocol: "udp", CidrIpv4: "10.0.0.2/32" }],
    });
  });

  it("refuses the rule that every new group has", () => {
    const { refusal, vpc, group } = ec2ForTest();
    const IpPermissions = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];
    expect(refusal("AuthorizeSecurityGroupEgress", { GroupId: group(vpc()), IpPermissions })).toMatchObject({
      code: "InvalidPermission.Duplicate",
      message: 'the specified rule "peer: 0.0.0.0/0, ALL, ALLOW" already exists',
    });
  });

  it("asks for the group", () => {
    const test = ec2ForTest();
    const GroupId = test.group(test.vpc());
    const input = { GroupId, IpPermissions: [dns] };
    expectAsksFor(test, "AuthorizeSecurityGroupEgress", input, [`security-group/${GroupId}`]);
  });
});
