import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectAsksFor } from "../testing/denied.js";
import { absent, ec2ForTest, tagged } from "../testing/ec2-for-test.js";

const web = { IpProtocol: "tcp", FromPort: 80, ToPort: 80, IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "all" }] };

function withGroup() {
  const test = ec2ForTest();
  const GroupId = test.group(test.vpc());
  const authorize = (...IpPermissions: object[]) =>
    test.call("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions });
  const refusal = (...IpPermissions: object[]) =>
    test.refusal("AuthorizeSecurityGroupIngress", { GroupId, IpPermissions });
  return { ...test, GroupId, authorize, refused: refusal };
}

describe("AuthorizeSecurityGroupIngress", () => {
  it("adds rules, with tags of their own", () => {
    const { call, GroupId } = withGroup();
    const input = { GroupId, IpPermissions: [web], ...tagged("security-group-rule", { a: "b" }) };
    expect(call("AuthorizeSecurityGroupIngress", input)).toMatchObject({
      Return: true,
      SecurityGroupRules: [
        {
          GroupId,
          GroupOwnerId: ACCOUNT,
          IsEgress: false,
          IpProtocol: "tcp",
          FromPort: 80,
          ToPort: 80,
          CidrIpv4: "0.0.0.0/0",
          Description: "all",
          Tags: [{ Key: "a", Value: "b" }],
        },
      ],
    });
    expect(call("DescribeSecurityGroups", { GroupIds: [GroupId] }).SecurityGroups).toMatchObject([
      { IpPermissions: [web] },
    ]);
  });

  it.each([
    ["all protocols", { IpProtocol: "-1", Ipv6Ranges: [{ CidrIpv6: "::/0" }] }, { IpProtocol: "-1", CidrIpv6: "::/0" }],
    ["a protocol's number", { ...web, IpProtocol: "6" }, { IpProtocol: "tcp" }],
    ["ICMP", { ...web, IpProtocol: "icmp", FromPort: 8, ToPort: -1 }, { FromPort: 8, ToPort: -1 }],
    ["bits past the mask", { ...web, IpRanges: [{ CidrIp: "10.0.0.1/8" }] }, { CidrIpv4: "10.0.0.0/8" }],
  ])("takes %s", (_, permission, shown) => {
    expect(withGroup().authorize(permission).SecurityGroupRules).toMatchObject([shown]);
  });

  it("names a group as the source", () => {
    const { authorize, GroupId } = withGroup();
    expect(authorize({ ...web, IpRanges: [], UserIdGroupPairs: [{ GroupId }] }).SecurityGroupRules).toMatchObject([
      { ReferencedGroupInfo: { GroupId, UserId: ACCOUNT } },
    ]);
  });

  it("refuses a rule that is there, with another description too, and then adds none", () => {
    const { authorize, refused, call, GroupId } = withGroup();
    authorize(web);
    const again = { ...web, IpRanges: [{ CidrIp: "0.0.0.0/0", Description: "other" }] };
    expect(refused({ ...web, FromPort: 22, ToPort: 22 }, again)).toMatchObject({
      code: "InvalidPermission.Duplicate",
      status: 400,
      message: 'the specified rule "peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW" already exists',
    });
    const Filters = [{ Name: "group-id", Values: [GroupId] }];
    expect(call("DescribeSecurityGroupRules", { Filters }).SecurityGroupRules).toHaveLength(2);
    authorize({ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.0.0.0/8" }] });
    expect(refused({ IpProtocol: "-1", IpRanges: [{ CidrIp: "10.0.0.0/8" }] }).message).toBe(
      'the specified rule "peer: 10.0.0.0/8, ALL, ALLOW" already exists',
    );
  });

  it.each([
    ["a source that is no range", { ...web, IpRanges: [{ CidrIp: "x" }] }, "InvalidParameterValue"],
    ["an IPv6 source that is no range", { ...web, Ipv6Ranges: [{ CidrIpv6: "x" }] }, "InvalidParameterValue"],
    ["a protocol that is none", { ...web, IpProtocol: "carrier-pigeon" }, "InvalidParameterValue"],
    ["ports the wrong way round", { ...web, FromPort: 90 }, "InvalidParameterValue"],
    ["no ports", { IpProtocol: "tcp", IpRanges: web.IpRanges }, "MissingParameter"],
    ["a group that is not there", { ...web, UserIdGroupPairs: [{ GroupId: absent("sg") }] }, "InvalidGroup.NotFound"],
  ])("refuses %s", (_, permission, code) => {
    expect(withGroup().refused(permission)).toMatchObject({ code, status: 400 });
  });

  it("refuses no rules, and both ways of naming one", () => {
    const { refusal, GroupId } = withGroup();
    expect(refusal("AuthorizeSecurityGroupIngress", { GroupId })).toMatchObject({
      code: "MissingParameter",
      message: "The request must contain the parameter ipPermissions",
    });
    const both = { GroupId, IpPermissions: [web], CidrIp: "0.0.0.0/0" };
    expect(refusal("AuthorizeSecurityGroupIngress", both)).toMatchObject({
      code: "InvalidParameterCombination",
      message: "The parameter 'ipPermissions' may not be used in combination with 'cidrIp'",
    });
  });

  it("asks for the group", () => {
    const test = withGroup();
    const input = { GroupId: test.GroupId, IpPermissions: [web] };
    expectAsksFor(test, "AuthorizeSecurityGroupIngress", input, [`security-group/${test.GroupId}`]);
  });
});
