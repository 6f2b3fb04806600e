import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

const ttl = (Enabled: boolean, AttributeName = "ends") => ({
  TableName: "orders",
  TimeToLiveSpecification: { Enabled, AttributeName },
});

describe("UpdateTimeToLive", () => {
  it("is told of from then on", () => {
    const gate = dynamodbForTest();
    expect(gate.call("UpdateTimeToLive", ttl(true))).toEqual({
      TimeToLiveSpecification: { Enabled: true, AttributeName: "ends" },
    });
    expect(gate.call("DescribeTimeToLive", { TableName: "orders" })).toEqual({
      TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: "ends" },
    });
    gate.call("UpdateTimeToLive", ttl(false));
    expect(gate.call("DescribeTimeToLive", { TableName: "orders" })).toEqual({
      TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" },
    });
  });

  it.each<[string, boolean, object, string]>([
    ["to be on twice", true, ttl(true), "TimeToLive is already enabled"],
    ["to be off when it is", false, ttl(false), "TimeToLive is already disabled"],
    [
      "to be turned off by another attribute",
      true,
      ttl(false, "other"),
      "TimeToLive is active on a different AttributeName: current AttributeName is ends",
    ],
  ])("refuses %s", (_, on, input, message) => {
    const gate = dynamodbForTest();
    if (on) gate.call("UpdateTimeToLive", ttl(true));
    expect(gate.refusal("UpdateTimeToLive", input)).toMatchObject({ code: "ValidationException", message });
  });

  it("needs dynamodb:UpdateTimeToLive", () => expectDenied("UpdateTimeToLive", ttl(true)));
});
