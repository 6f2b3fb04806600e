import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { resourceArn: arnOf("g"), tagKeys: ["a", "none"] };

it("removes tags", () => {
  const { call } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g", tags: { a: "1", b: "2" } });
  expect(call("UntagResource", INPUT)).toEqual({});
  expect(call("ListTagsForResource", { resourceArn: arnOf("g") })).toEqual({ tags: { b: "2" } });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("UntagResource", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:UntagResource", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("UntagResource", INPUT, { as: user() })).toEqual(notAllowed("logs:UntagResource", arnOf("g")));
});
