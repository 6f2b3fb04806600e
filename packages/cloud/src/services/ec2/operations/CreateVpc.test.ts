import { describe, expect, it } from "vitest";
import { allow, arnOf, ec2ForTest, refusedOn, tagged } from "../testing/ec2-for-test.js";

describe("CreateVpc", () => {
  it("makes a VPC with its main route table, network ACL and security group", () => {
    const { call, vpc } = ec2ForTest();
    const { Vpc } = call("CreateVpc", { CidrBlock: "10.0.3.0/16", ...tagged("vpc", { Name: "main" }) });
    expect(Vpc).toMatchObject({
      CidrBlock: "10.0.0.0/16",
      State: "available",
      InstanceTenancy: "default",
      IsDefault: false,
      Tags: [{ Key: "Name", Value: "main" }],
    });
    expect(Vpc?.VpcId).toMatch(/^vpc-0[0-9a-f]{16}$/);
    const Filters = [{ Name: "vpc-id", Values: [vpc()] }];
    const { SecurityGroups } = call("DescribeSecurityGroups", { Filters });
    expect(SecurityGroups).toMatchObject([
      {
        GroupName: "default",
        IpPermissions: [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId: SecurityGroups?.[0]?.GroupId }] }],
        IpPermissionsEgress: [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
      },
    ]);
    expect(call("DescribeRouteTables", { Filters }).RouteTables).toMatchObject([
      { Associations: [{ Main: true }], Routes: [{ DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local" }] },
    ]);
  });

  it.each([
    ["no range", {}, "MissingParameter", "The request must contain the parameter cidrBlock"],
    [
      "what is no range",
      { CidrBlock: "10.0.0.0/33" },
      "InvalidParameterValue",
      "Value (10.0.0.0/33) for parameter cidrBlock is invalid. This is not a valid CIDR block.",
    ],
    ["too much", { CidrBlock: "10.0.0.0/8" }, "InvalidVpc.Range", "The CIDR '10.0.0.0/8' is invalid."],
    ["too little", { CidrBlock: "10.0.0.0/29" }, "InvalidVpc.Range", "The CIDR '10.0.0.0/29' is invalid."],
    [
      "tags of another kind",
      { CidrBlock: "10.0.0.0/16", ...tagged("subnet", { a: "b" }) },
      "InvalidParameterValue",
      "'subnet' is not a valid taggable resource type for this operation.",
    ],
    [
      "AWS's own tags",
      { CidrBlock: "10.0.0.0/16", ...tagged("vpc", { "aws:a": "b" }) },
      "InvalidParameterValue",
      "Value ( aws:a ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use",
    ],
  ])("refuses %s", (_, input, code, message) => {
    expect(ec2ForTest().refusal("CreateVpc", input)).toMatchObject({ code, message, status: 400 });
  });

  it("says what it does not have", () => {
    const { refusal } = ec2ForTest();
    expect(refusal("CreateVpc", { CidrBlock: "10.0.0.0/16", AmazonProvidedIpv6CidrBlock: true })).toMatchObject({
      code: "NotImplemented",
      status: 501,
    });
  });

  it("ends a dry run before anything is made", () => {
    const { refusal, call } = ec2ForTest();
    expect(refusal("CreateVpc", { CidrBlock: "10.0.0.0/16", DryRun: true })).toMatchObject({
      code: "DryRunOperation",
      status: 412,
      message: "Request would have succeeded, but DryRun flag is set.",
    });
    expect(call("DescribeVpcs").Vpcs).toHaveLength(1);
  });

  it("asks for ec2:CreateVpc, and with tags for ec2:CreateTags as part of it", () => {
    const test = ec2ForTest();
    const input = { CidrBlock: "10.0.0.0/16", ...tagged("vpc", { env: "test" }) };
    const denied = (action: string) =>
      `403 UnauthorizedOperation … is not authorized to perform: ${action} on resource: ${arnOf("vpc/*")} because no identity-based policy allows the ${action} action. Encoded authorization failure message: …`;
    expect(refusedOn(test, "CreateVpc", input, { as: test.user() })).toBe(denied("ec2:CreateVpc"));
    expect(refusedOn(test, "CreateVpc", input, { as: test.user(allow("ec2:CreateVpc")) })).toBe(
      denied("ec2:CreateTags"),
    );
    const inCreation = { StringEquals: { "ec2:CreateAction": "CreateVpc", "aws:RequestTag/env": "test" } };
    const as = test.user(allow("ec2:CreateVpc"), allow("ec2:CreateTags", arnOf("vpc/*"), inCreation));
    expect(test.call("CreateVpc", input, { as }).Vpc).toBeDefined();
  });
});
