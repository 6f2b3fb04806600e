import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectAsksFor } from "../testing/denied.js";
import { absent, arnOf, ec2ForTest, tagged } from "../testing/ec2-for-test.js";

describe("CreateSubnet", () => {
  it("makes a subnet in the zone asked for", () => {
    const { call, vpc } = ec2ForTest();
    const VpcId = vpc();
    const input = { VpcId, CidrBlock: "10.0.1.7/24", AvailabilityZone: "us-east-1b", ...tagged("subnet", { a: "b" }) };
    const { Subnet } = call("CreateSubnet", input);
    expect(Subnet).toMatchObject({
      VpcId,
      CidrBlock: "10.0.1.0/24",
      AvailabilityZone: "us-east-1b",
      AvailabilityZoneId: "use1-az2",
      AvailableIpAddressCount: 251,
      DefaultForAz: false,
      MapPublicIpOnLaunch: false,
      OwnerId: ACCOUNT,
      State: "available",
      SubnetArn: arnOf(`subnet/${String(Subnet?.SubnetId)}`),
      Tags: [{ Key: "a", Value: "b" }],
    });
  });

  it.each([
    ["no range", {}, "MissingParameter", "The request must contain the parameter cidrBlock"],
    [
      "one outside of the VPC",
      { CidrBlock: "10.1.0.0/24" },
      "InvalidSubnet.Range",
      "The CIDR '10.1.0.0/24' is invalid.",
    ],
    ["one too small", { CidrBlock: "10.0.9.0/29" }, "InvalidSubnet.Range", "The CIDR '10.0.9.0/29' is invalid."],
    [
      "one of another subnet",
      { CidrBlock: "10.0.1.128/25" },
      "InvalidSubnet.Conflict",
      "The CIDR '10.0.1.128/25' conflicts with another subnet",
    ],
    [
      "a zone that is none",
      { CidrBlock: "10.0.2.0/24", AvailabilityZone: "us-east-1z" },
      "InvalidParameterValue",
      "Value (us-east-1z) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: us-east-1a, us-east-1b, us-east-1c, us-east-1d, us-east-1e, us-east-1f.",
    ],
  ])("refuses %s", (_, input, code, message) => {
    const { vpc, subnet, refusal } = ec2ForTest();
    const VpcId = vpc();
    subnet(VpcId);
    expect(refusal("CreateSubnet", { VpcId, ...input })).toMatchObject({ code, message, status: 400 });
  });

  it("refuses a VPC that is not there", () => {
    const input = { VpcId: absent("vpc"), CidrBlock: "10.0.0.0/24" };
    expect(ec2ForTest().refusal("CreateSubnet", input).code).toBe("InvalidVpcID.NotFound");
  });

  it("asks for a subnet and for the VPC", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const condition = { StringEqualsIfExists: { "ec2:Vpc": arnOf(`vpc/${VpcId}`) } };
    expectAsksFor(test, "CreateSubnet", { VpcId, CidrBlock: "10.0.1.0/24" }, ["subnet/*", `vpc/${VpcId}`], condition);
  });
});
