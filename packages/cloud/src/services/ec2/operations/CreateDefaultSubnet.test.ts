import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";
import { withoutDefaultVpc } from "../testing/without-default-vpc.js";

const AvailabilityZone = "us-east-1a";

/** An account that deleted its default subnet of the first zone. */
function withoutFirst() {
  const test = ec2ForTest();
  test.call("DeleteSubnet", { SubnetId: test.default().subnet });
  return test;
}

describe("CreateDefaultSubnet", () => {
  it("makes the zone's default subnet where it was deleted", () => {
    expect(withoutFirst().call("CreateDefaultSubnet", { AvailabilityZone }).Subnet).toMatchObject({
      AvailabilityZone,
      CidrBlock: "172.31.0.0/20",
      DefaultForAz: true,
      MapPublicIpOnLaunch: true,
      AvailableIpAddressCount: 4091,
    });
  });

  it("refuses a second of a zone, a zone that is none, and an account without default VPC", () => {
    const test = ec2ForTest();
    expect(test.refusal("CreateDefaultSubnet", { AvailabilityZone })).toMatchObject({
      code: "DefaultSubnetAlreadyExistsInAvailabilityZone",
      message: `'${test.default().subnet}' is already the default subnet in us-east-1a.`,
    });
    expect(test.refusal("CreateDefaultSubnet", { AvailabilityZone: "us-east-1z" }).code).toBe("InvalidParameterValue");
    expect(withoutDefaultVpc().refusal("CreateDefaultSubnet", { AvailabilityZone })).toMatchObject({
      code: "VPCIdNotSpecified",
      message: "No default VPC for this user",
    });
  });

  it("asks for ec2:CreateDefaultSubnet", () => {
    expectAsksForListing(withoutFirst(), "CreateDefaultSubnet", { AvailabilityZone });
  });
});
