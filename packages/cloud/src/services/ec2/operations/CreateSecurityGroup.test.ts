import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, arnOf, ec2ForTest, tagged } from "../testing/ec2-for-test.js";

const group = { GroupName: "web", Description: "the web" };

describe("CreateSecurityGroup", () => {
  it("makes a group that lets everything out", () => {
    const { call, vpc } = ec2ForTest();
    const VpcId = vpc();
    const made = call("CreateSecurityGroup", { ...group, VpcId, ...tagged("security-group", { a: "b" }) });
    expect(made).toMatchObject({ Tags: [{ Key: "a", Value: "b" }] });
    expect(call("DescribeSecurityGroups", { GroupIds: [made.GroupId] }).SecurityGroups).toMatchObject([
      {
        GroupName: "web",
        Description: "the web",
        VpcId,
        IpPermissions: [],
        IpPermissionsEgress: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
      },
    ]);
  });

  it("takes the default VPC where none is given", () => {
    const test = ec2ForTest();
    const { GroupId } = test.call("CreateSecurityGroup", group);
    expect(test.call("DescribeSecurityGroups", { GroupIds: [GroupId] }).SecurityGroups).toMatchObject([
      { VpcId: test.default().vpc },
    ]);
  });

  it.each([
    [{ ...group, GroupName: "default" }, "InvalidParameterValue", "Cannot use reserved security group name: default"],
    [
      { ...group, GroupName: "sg-1" },
      "InvalidParameterValue",
      "Value (sg-1) for parameter groupName is invalid. Character sets beyond ASCII are not supported.",
    ],
    [{ ...group, VpcId: absent("vpc") }, "InvalidVpcID.NotFound", `The vpc ID '${absent("vpc")}' does not exist`],
  ])("refuses %j", (input, code, message) => {
    expect(ec2ForTest().refusal("CreateSecurityGroup", input)).toMatchObject({ code, message, status: 400 });
  });

  it("refuses a name that the VPC has", () => {
    const test = ec2ForTest();
    test.call("CreateSecurityGroup", group);
    expect(test.refusal("CreateSecurityGroup", group)).toMatchObject({
      code: "InvalidGroup.Duplicate",
      message: `The security group 'web' already exists for VPC '${test.default().vpc}'`,
    });
    expect(test.call("CreateSecurityGroup", { ...group, VpcId: test.vpc() }).GroupId).toBeDefined();
  });

  it("asks for a group and for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const condition = { ArnEqualsIfExists: { "ec2:Vpc": arnOf(`vpc/${VpcId}`) } };
    expectAsksFor(test, "CreateSecurityGroup", { ...group, VpcId }, ["security-group/*", `vpc/${VpcId}`], condition);
  });
});
