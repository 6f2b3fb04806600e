import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { logGroupName: "g", tags: ["a", "none"] };

it("removes tags", () => {
  const { call } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g", tags: { a: "1", b: "2" } });
  expect(call("UntagLogGroup", INPUT)).toEqual({});
  expect(call("ListTagsLogGroup", { logGroupName: "g" })).toEqual({ tags: { b: "2" } });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("UntagLogGroup", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:UntagLogGroup", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("UntagLogGroup", INPUT, { as: user() })).toEqual(
    notAllowed("logs:UntagLogGroup", `${arnOf("g")}:log-stream:`),
  );
});
