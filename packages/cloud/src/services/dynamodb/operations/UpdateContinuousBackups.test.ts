import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

const wish = (PointInTimeRecoveryEnabled: boolean) => ({
  TableName: "orders",
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled },
});

describe("UpdateContinuousBackups", () => {
  it("is told of, with the times that go with it", () => {
    const gate = dynamodbForTest();
    const since = new Date(gate.now());
    gate.call("UpdateContinuousBackups", wish(true));
    gate.advance(3_600_000);
    expect(gate.call("DescribeContinuousBackups", { TableName: "orders" }).ContinuousBackupsDescription).toMatchObject({
      PointInTimeRecoveryDescription: {
        PointInTimeRecoveryStatus: "ENABLED",
        RecoveryPeriodInDays: 35,
        EarliestRestorableDateTime: since,
        LatestRestorableDateTime: new Date(gate.now() - 300_000),
      },
    });
    expect(gate.call("UpdateContinuousBackups", wish(false))).toMatchObject({
      ContinuousBackupsDescription: { PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "DISABLED" } },
    });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    expect(dynamodbForTest().refusal("UpdateContinuousBackups", { ...wish(true), TableName: "none" })).toMatchObject({
      code: "TableNotFoundException",
    });
    expectDenied("UpdateContinuousBackups", wish(true));
  });
});
