import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeAvailabilityZones", () => {
  it("shows the zones of the Region", () => {
    const { call } = ec2ForTest();
    expect(call("DescribeAvailabilityZones").AvailabilityZones).toHaveLength(6);
    expect(call("DescribeAvailabilityZones", {}, { region: "eu-west-1" }).AvailabilityZones).toMatchObject([
      { ZoneName: "eu-west-1a", ZoneId: "euw1-az1", RegionName: "eu-west-1", State: "available" },
      { ZoneName: "eu-west-1b" },
      { ZoneName: "eu-west-1c" },
    ]);
  });

  it.each([
    [{ ZoneNames: ["us-east-1b"] }, 1],
    [{ ZoneIds: ["use1-az3"] }, 1],
    [{ Filters: [{ Name: "opt-in-status", Values: ["opt-in-not-required"] }] }, 6],
    [{ Filters: [{ Name: "zone-type", Values: ["local-zone"] }] }, 0],
  ])("finds %j", (input, found) => {
    expect(ec2ForTest().call("DescribeAvailabilityZones", input).AvailabilityZones).toHaveLength(found);
  });

  it("refuses a zone that is none", () => {
    expect(ec2ForTest().refusal("DescribeAvailabilityZones", { ZoneNames: ["us-east-1z"] })).toMatchObject({
      code: "InvalidParameterValue",
      status: 400,
    });
  });

  it("asks for ec2:DescribeAvailabilityZones", () => expectAsksForListing(ec2ForTest(), "DescribeAvailabilityZones"));
});
