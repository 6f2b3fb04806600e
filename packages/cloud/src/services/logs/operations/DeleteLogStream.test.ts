import { expect, it } from "vitest";
import { logChunks } from "../tables.js";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

it("deletes the stream with its events", () => {
  const { group, put, call, store, refusal } = logsForTest();
  group("g", "a", "b");
  put("g", "a", [0, "1"]);
  put("g", "b", [0, "2"]);
  expect(call("DeleteLogStream", { logGroupName: "g", logStreamName: "a" })).toEqual({});
  expect(refusal("GetLogEvents", { logGroupName: "g", logStreamName: "a" }).id).toBe("logs.log-stream-not-found");
  expect(store.all(logChunks)).toHaveLength(1);
});

it("gives a stream made anew nothing of the old one", () => {
  const { group, put, call } = logsForTest();
  group("g", "a");
  put("g", "a", [0, "1"]);
  call("DeleteLogStream", { logGroupName: "g", logStreamName: "a" });
  call("CreateLogStream", { logGroupName: "g", logStreamName: "a" });
  expect(call("GetLogEvents", { logGroupName: "g", logStreamName: "a" }).events).toEqual([]);
});

it("refuses what does not exist", () => {
  const { group, refusal } = logsForTest();
  group("g");
  expect(refusal("DeleteLogStream", { logGroupName: "g", logStreamName: "a" })).toEqual({
    id: "logs.log-stream-not-found",
    code: "ResourceNotFoundException",
    status: 400,
    message: "The specified log stream does not exist.",
  });
  expect(refusal("DeleteLogStream", { logGroupName: "none", logStreamName: "a" }).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:DeleteLogStream", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("DeleteLogStream", { logGroupName: "g", logStreamName: "a" }, { as: user() })).toEqual(
    notAllowed("logs:DeleteLogStream", `${arnOf("g")}:log-stream:a`),
  );
});
