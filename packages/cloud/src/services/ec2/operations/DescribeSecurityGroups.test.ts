import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeSecurityGroups", () => {
  it.each([
    [{ Filters: [{ Name: "group-name", Values: ["default"] }] }, 1],
    [{ Filters: [{ Name: "ip-permission.from-port", Values: ["80"] }] }, 1],
    [{ Filters: [{ Name: "ip-permission.cidr", Values: ["0.0.0.0/0"] }] }, 1],
    [{ Filters: [{ Name: "egress.ip-permission.protocol", Values: ["-1"] }] }, 2],
    [{ GroupNames: ["web"] }, 1],
  ])("finds %j", (input, found) => {
    const test = ec2ForTest();
    const GroupId = test.group(test.default().vpc);
    const web = { GroupId, IpProtocol: "tcp", FromPort: 80, ToPort: 80, CidrIp: "0.0.0.0/0" };
    test.call("AuthorizeSecurityGroupIngress", web);
    expect(test.call("DescribeSecurityGroups", input).SecurityGroups).toHaveLength(found);
  });

  it.each([
    [{ GroupIds: [absent("sg")] }, "InvalidGroup.NotFound", `The security group '${absent("sg")}' does not exist`],
    [{ GroupNames: ["none"] }, "InvalidGroup.NotFound", "The security group 'none' does not exist"],
    [{ Filters: [{ Name: "x", Values: ["y"] }] }, "InvalidParameterValue", "The filter 'x' is invalid"],
  ])("refuses %j", (input, code, message) => {
    expect(ec2ForTest().refusal("DescribeSecurityGroups", input)).toMatchObject({ code, message, status: 400 });
  });

  it("asks for ec2:DescribeSecurityGroups", () => expectAsksForListing(ec2ForTest(), "DescribeSecurityGroups"));
});
