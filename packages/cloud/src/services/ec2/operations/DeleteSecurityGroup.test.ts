import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, arnOf, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DeleteSecurityGroup", () => {
  it("deletes by id, and by name in the default VPC", () => {
    const test = ec2ForTest();
    const GroupId = test.group(test.vpc());
    expect(test.call("DeleteSecurityGroup", { GroupId })).toEqual({ Return: true, GroupId });
    test.group(test.default().vpc, "app");
    expect(test.call("DeleteSecurityGroup", { GroupName: "app" })).toMatchObject({ Return: true });
  });

  it("refuses one that another's rule names", () => {
    const { call, vpc, group, refusal } = ec2ForTest();
    const VpcId = vpc();
    const [GroupId, other] = [group(VpcId), group(VpcId, "app")];
    const IpPermissions = [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId }] }];
    call("AuthorizeSecurityGroupIngress", { GroupId: other, IpPermissions });
    expect(refusal("DeleteSecurityGroup", { GroupId })).toMatchObject({
      code: "DependencyViolation",
      status: 400,
      message: `resource ${GroupId} has a dependent object`,
    });
  });

  it("refuses a VPC's own", () => {
    const { call, refusal } = ec2ForTest();
    const GroupId = call("DescribeSecurityGroups").SecurityGroups?.[0]?.GroupId;
    expect(refusal("DeleteSecurityGroup", { GroupId })).toMatchObject({
      code: "CannotDelete",
      message: `the specified group: "${String(GroupId)}" name: "default" cannot be deleted by a user`,
    });
  });

  it.each([
    [{ GroupId: absent("sg") }, "InvalidGroup.NotFound", `The security group '${absent("sg")}' does not exist`],
    [{ GroupName: "none" }, "InvalidGroup.NotFound", "The security group 'none' does not exist"],
    [{ GroupId: "web" }, "InvalidGroupId.Malformed", 'Invalid id: "web" (expecting "sg-...")'],
    [{}, "MissingParameter", "The request must contain the parameter GroupId"],
  ])("refuses %j", (input, code, message) => {
    expect(ec2ForTest().refusal("DeleteSecurityGroup", input)).toMatchObject({ code, message });
  });

  it("asks for the group", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const GroupId = test.group(VpcId);
    const condition = {
      StringEquals: { "ec2:SecurityGroupID": GroupId },
      ArnEquals: { "ec2:Vpc": arnOf(`vpc/${VpcId}`) },
    };
    expectAsksFor(test, "DeleteSecurityGroup", { GroupId }, [`security-group/${GroupId}`], condition);
  });
});
