import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

describe("DescribeContributorInsights", () => {
  it("tells of a table", () => {
    expect(dynamodbForTest().call("DescribeContributorInsights", { TableName: "orders" })).toEqual({
      TableName: "orders",
      ContributorInsightsStatus: "DISABLED",
    });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    expect(dynamodbForTest().refusal("DescribeContributorInsights", { TableName: "none" })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: none not found",
    });
    expectDenied("DescribeContributorInsights", { TableName: "orders" });
  });
});
