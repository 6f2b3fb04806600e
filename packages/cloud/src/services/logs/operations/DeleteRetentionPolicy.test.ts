import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { logGroupName: "g" };

it("lets events stay for ever", () => {
  const { group, call } = logsForTest();
  group("g");
  call("PutRetentionPolicy", { ...INPUT, retentionInDays: 1 });
  expect(call("DeleteRetentionPolicy", INPUT)).toEqual({});
  expect(call("DescribeLogGroups").logGroups[0]).not.toHaveProperty("retentionInDays");
  expect(call("DeleteRetentionPolicy", INPUT)).toEqual({});
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("DeleteRetentionPolicy", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:DeleteRetentionPolicy", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("DeleteRetentionPolicy", INPUT, { as: user() })).toEqual(
    notAllowed("logs:DeleteRetentionPolicy", `${arnOf("g")}:log-stream:`),
  );
});
