import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { logGroupName: "g", retentionInDays: 7 };

it("sets the days, and sets them anew", () => {
  const { group, call } = logsForTest();
  group("g");
  expect(call("PutRetentionPolicy", INPUT)).toEqual({});
  expect(call("PutRetentionPolicy", { ...INPUT, retentionInDays: 3653 })).toEqual({});
  expect(call("DescribeLogGroups").logGroups).toMatchObject([{ retentionInDays: 3653 }]);
});

it("refuses days that AWS does not know", () => {
  const { group, refusal } = logsForTest();
  group("g");
  expect(refusal("PutRetentionPolicy", { ...INPUT, retentionInDays: 2 })).toMatchObject({
    code: "InvalidParameterException",
    status: 400,
    message:
      "1 validation error detected: Value '2' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]",
  });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("PutRetentionPolicy", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:PutRetentionPolicy", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("PutRetentionPolicy", INPUT, { as: user() })).toEqual(
    notAllowed("logs:PutRetentionPolicy", `${arnOf("g")}:log-stream:`),
  );
});
