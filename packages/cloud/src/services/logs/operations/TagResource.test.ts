import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const INPUT = { resourceArn: arnOf("g"), tags: { a: "1" } };

it("adds tags and changes those that are there", () => {
  const { call } = logsForTest();
  call("CreateLogGroup", { logGroupName: "g", tags: { a: "0", b: "2" } });
  expect(call("TagResource", INPUT)).toEqual({});
  expect(call("ListTagsForResource", { resourceArn: arnOf("g") })).toEqual({ tags: { a: "1", b: "2" } });
  expect(call("ListTagsLogGroup", { logGroupName: "g" })).toEqual({ tags: { a: "1", b: "2" } });
});

it("refuses more than 50 tags", () => {
  const { call, group, refusal } = logsForTest();
  group("g");
  call("TagResource", { ...INPUT, tags: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, ""])) });
  expect(refusal("TagResource", INPUT)).toMatchObject({ id: "logs.too-many-tags", code: "TooManyTagsException" });
});

it.each([arnOf("none"), "arn:aws:logs:us-east-1:000000000000:destination:d", "g-that-is-not-there"])(
  "refuses %s, which does not exist",
  (resourceArn) => {
    expect(logsForTest().refusal("TagResource", { ...INPUT, resourceArn }).id).toBe("logs.log-group-not-found");
  },
);

it("refuses the ARN with `:*`", () => {
  expect(logsForTest().refusal("TagResource", { ...INPUT, resourceArn: `${arnOf("g")}:*` })).toMatchObject({
    code: "InvalidParameterException",
  });
});

it("asks for logs:TagResource on the ARN without `:*`", () => {
  const { group, user, call, refusal } = logsForTest();
  group("g");
  expect(refusal("TagResource", INPUT, { as: user(allow("logs:TagResource", `${arnOf("g")}:*`)) })).toEqual(
    notAllowed("logs:TagResource", arnOf("g"), "another-resource"),
  );
  expect(call("TagResource", INPUT, { as: user(allow("logs:TagResource", arnOf("g"))) })).toEqual({});
});
