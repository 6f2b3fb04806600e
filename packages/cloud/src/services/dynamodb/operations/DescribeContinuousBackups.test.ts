import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

describe("DescribeContinuousBackups", () => {
  it("tells that nothing can be restored unless that was asked for", () => {
    expect(dynamodbForTest().call("DescribeContinuousBackups", { TableName: "orders" })).toEqual({
      ContinuousBackupsDescription: {
        ContinuousBackupsStatus: "ENABLED",
        PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "DISABLED" },
      },
    });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    expect(dynamodbForTest().refusal("DescribeContinuousBackups", { TableName: "none" })).toMatchObject({
      code: "TableNotFoundException",
      message: "Table not found: none",
    });
    expectDenied("DescribeContinuousBackups", { TableName: "orders" });
  });
});
