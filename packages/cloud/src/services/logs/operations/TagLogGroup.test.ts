import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { logGroupName: "g", tags: { a: "1" } };

it("adds tags and changes those that are there", () => {
  const { group, call } = logsForTest();
  group("g");
  expect(call("TagLogGroup", INPUT)).toEqual({});
  call("TagLogGroup", { ...INPUT, tags: { b: "2" } });
  call("TagLogGroup", { ...INPUT, tags: { a: "x" } });
  expect(call("ListTagsLogGroup", { logGroupName: "g" })).toEqual({ tags: { a: "x", b: "2" } });
});

it("refuses more than 50 tags", () => {
  const { group, call, refusal } = logsForTest();
  group("g");
  call("TagLogGroup", { ...INPUT, tags: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, ""])) });
  expect(call("TagLogGroup", { ...INPUT, tags: { k1: "again" } })).toEqual({});
  expect(refusal("TagLogGroup", INPUT)).toMatchObject({ id: "logs.too-many-tags", code: "TooManyTagsException" });
});

it("refuses a log group that does not exist", () => {
  expect(logsForTest().refusal("TagLogGroup", INPUT).id).toBe("logs.log-group-not-found");
});

it("refuses whom nothing allows logs:TagLogGroup, which may depend on the tags", () => {
  const { group, user, call, refusal } = logsForTest();
  group("g");
  expect(refusal("TagLogGroup", INPUT, { as: user() })).toEqual(
    notAllowed("logs:TagLogGroup", `${arnOf("g")}:log-stream:`),
  );
  const as = user(allow("logs:TagLogGroup", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } }));
  expect(call("TagLogGroup", INPUT, { as })).toEqual({});
  expect(refusal("TagLogGroup", { ...INPUT, tags: { b: "" } }, { as }).code).toBe("AccessDeniedException");
});
