import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { absent, ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeSubnets", () => {
  it("shows a default subnet in every zone", () => {
    const { Subnets } = ec2ForTest().call("DescribeSubnets", {
      Filters: [{ Name: "default-for-az", Values: ["true"] }],
    });
    const found = Subnets as unknown as { AvailabilityZone: string; CidrBlock: string }[];
    expect(found.map(({ AvailabilityZone, CidrBlock }) => `${AvailabilityZone} ${CidrBlock}`).sort()).toEqual([
      "us-east-1a 172.31.0.0/20",
      "us-east-1b 172.31.16.0/20",
      "us-east-1c 172.31.32.0/20",
      "us-east-1d 172.31.48.0/20",
      "us-east-1e 172.31.64.0/20",
      "us-east-1f 172.31.80.0/20",
    ]);
  });

  it.each([
    ["vpc-id", "vpc-*", 7],
    ["availability-zone", "us-east-1b", 1],
    ["availability-zone-id", "use1-az1", 2],
    ["cidr-block", "10.0.1.0/24", 1],
    ["map-public-ip-on-launch", "false", 1],
    ["available-ip-address-count", "251", 1],
    ["state", "pending", 0],
  ])("filters by %s=%s", (Name, value, found) => {
    const { call, vpc, subnet } = ec2ForTest();
    subnet(vpc());
    expect(call("DescribeSubnets", { Filters: [{ Name, Values: [value] }] }).Subnets).toHaveLength(found);
  });

  it.each([
    [
      { SubnetIds: [absent("subnet")] },
      "InvalidSubnetID.NotFound",
      `The subnet ID '${absent("subnet")}' does not exist`,
    ],
    [{ SubnetIds: ["subnet-1"] }, "InvalidSubnetID.Malformed", 'Invalid id: "subnet-1"'],
    [{ Filters: [{ Name: "x", Values: ["y"] }] }, "InvalidParameterValue", "The filter 'x' is invalid"],
  ])("refuses %j", (input, code, message) => {
    expect(ec2ForTest().refusal("DescribeSubnets", input)).toMatchObject({ code, message, status: 400 });
  });

  it("asks for ec2:DescribeSubnets", () => expectAsksForListing(ec2ForTest(), "DescribeSubnets"));
});
