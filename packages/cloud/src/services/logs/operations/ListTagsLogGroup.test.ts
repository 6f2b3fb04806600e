import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { logGroupName: "g" };

it("lists tags, or none", () => {
  const { group, call } = logsForTest();
  group("g");
  expect(call("ListTagsLogGroup", INPUT)).toEqual({ tags: {} });
  call("TagLogGroup", { ...INPUT, tags: { a: "1" } });
  expect(call("ListTagsLogGroup", INPUT)).toEqual({ tags: { a: "1" } });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("ListTagsLogGroup", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:ListTagsLogGroup", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("ListTagsLogGroup", INPUT, { as: user() })).toEqual(
    notAllowed("logs:ListTagsLogGroup", `${arnOf("g")}:log-stream:`),
  );
});
