import { expect, it } from "vitest";
import { logChunks, logGroups, logStreams } from "../tables.js";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

it("deletes the log group with its streams and events", () => {
  const { group, put, call, store } = logsForTest();
  group("g", "a", "b");
  group("kept", "c");
  put("g", "a", [0, "1"]);
  put("g", "a", [-5, "2"]);
  put("kept", "c", [0, "3"]);
  expect(call("DeleteLogGroup", { logGroupName: "g" })).toEqual({});
  expect(store.all(logGroups).map(({ name }) => name)).toEqual(["kept"]);
  expect(store.all(logStreams).map(({ name }) => name)).toEqual(["c"]);
  expect(store.all(logChunks)).toHaveLength(1);
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("DeleteLogGroup", { logGroupName: "g" })).toEqual({
    id: "logs.log-group-not-found",
    code: "ResourceNotFoundException",
    status: 400,
    message: "The specified log group does not exist.",
  });
});

it("refuses a log group that is protected", () => {
  const { call, refusal } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g", deletionProtectionEnabled: true });
  expect(refusal("DeleteLogGroup", { logGroupName: "g" })).toMatchObject({
    id: "logs.log-group-protected",
    code: "ValidationException",
  });
});

it("refuses whom nothing allows logs:DeleteLogGroup", () => {
  const { group, user, refusal } = logsForTest();
  group("g");
  expect(refusal("DeleteLogGroup", { logGroupName: "g" }, { as: user() })).toEqual(
    notAllowed("logs:DeleteLogGroup", `${arnOf("g")}:log-stream:`),
  );
});

it("may depend on the tags of the log group", () => {
  const { call, user, refusal } = logsForTest();
  call("CreateLogGroup", { logGroupName: "a", tags: { env: "test" } });
  call("CreateLogGroup", { logGroupName: "b", tags: { env: "prod" } });
  const as = user(allow("logs:DeleteLogGroup", "*", { StringEquals: { "aws:ResourceTag/env": "test" } }));
  expect(call("DeleteLogGroup", { logGroupName: "a" }, { as })).toEqual({});
  expect(refusal("DeleteLogGroup", { logGroupName: "b" }, { as }).code).toBe("AccessDeniedException");
});
