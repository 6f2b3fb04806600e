import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

describe("DescribeTimeToLive", () => {
  it("tells of a table", () => {
    expect(dynamodbForTest().call("DescribeTimeToLive", { TableName: "orders" })).toEqual({
      TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" },
    });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    expect(dynamodbForTest().refusal("DescribeTimeToLive", { TableName: "none" })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: none not found",
    });
    expectDenied("DescribeTimeToLive", { TableName: "orders" });
  });
});
