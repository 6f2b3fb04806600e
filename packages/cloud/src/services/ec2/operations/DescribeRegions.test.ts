import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeRegions", () => {
  it("shows the Regions that need not be asked for", () => {
    const { Regions } = ec2ForTest().call("DescribeRegions");
    expect(Regions).toHaveLength(17);
    expect(Regions).toContainEqual({
      RegionName: "us-east-1",
      Endpoint: "ec2.us-east-1.amazonaws.com",
      OptInStatus: "opt-in-not-required",
    });
  });

  it("shows all when asked to, and those that are named", () => {
    const { call } = ec2ForTest();
    expect(call("DescribeRegions", { AllRegions: true }).Regions).toHaveLength(29);
    expect(call("DescribeRegions", { RegionNames: ["me-south-1"] }).Regions).toMatchObject([
      { OptInStatus: "not-opted-in" },
    ]);
  });

  it("refuses one that is none", () => {
    expect(ec2ForTest().refusal("DescribeRegions", { RegionNames: ["mars-1"] })).toMatchObject({
      code: "InvalidParameterValue",
      status: 400,
    });
  });

  it("asks for ec2:DescribeRegions", () => expectAsksForListing(ec2ForTest(), "DescribeRegions"));
});
