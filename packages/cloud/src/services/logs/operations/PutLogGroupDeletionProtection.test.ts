import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

it.each(["g", arnOf("g")])("turns the protection of %s on and off", (logGroupIdentifier) => {
  const { group, call, refusal } = logsForTest();
  group("g");
  expect(call("PutLogGroupDeletionProtection", { logGroupIdentifier, deletionProtectionEnabled: true })).toEqual({});
  expect(call("DescribeLogGroups").logGroups).toMatchObject([{ deletionProtectionEnabled: true }]);
  expect(refusal("DeleteLogGroup", { logGroupName: "g" }).id).toBe("logs.log-group-protected");
  call("PutLogGroupDeletionProtection", { logGroupIdentifier, deletionProtectionEnabled: false });
  expect(call("DeleteLogGroup", { logGroupName: "g" })).toEqual({});
});

it("refuses a log group that does not exist", () => {
  const input = { logGroupIdentifier: "g", deletionProtectionEnabled: true };
  expect(logsForTest().refusal("PutLogGroupDeletionProtection", input).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:PutLogGroupDeletionProtection", () => {
  const { user, refusal } = logsForTest();
  const input = { logGroupIdentifier: "g", deletionProtectionEnabled: false };
  expect(refusal("PutLogGroupDeletionProtection", input, { as: user() })).toEqual(
    notAllowed("logs:PutLogGroupDeletionProtection", `${arnOf("g")}:log-stream:`),
  );
});
