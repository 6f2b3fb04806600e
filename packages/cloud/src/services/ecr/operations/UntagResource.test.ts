import { expect, it } from "vitest";
import { allow, arnOf, ecrForTest } from "../testing/ecr-for-test.js";

it("takes tags away by key; keys that are not there do no harm", () => {
  const { call, repository } = ecrForTest();
  repository("web", {
    tags: [
      { Key: "a", Value: "1" },
      { Key: "b", Value: "2" },
    ],
  });
  call("UntagResource", { resourceArn: arnOf("web"), tagKeys: ["a", "x"] });
  expect(call("ListTagsForResource", { resourceArn: arnOf("web") })).toEqual({ tags: [{ Key: "b", Value: "2" }] });
});

it("is held to the keys that a policy names", () => {
  const test = ecrForTest();
  test.repository("web");
  const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } };
  const as = test.user(allow("ecr:UntagResource", "*", condition));
  expect(test.call("UntagResource", { resourceArn: arnOf("web"), tagKeys: ["a"] }, { as })).toEqual({});
  expect(test.refusal("UntagResource", { resourceArn: arnOf("web"), tagKeys: ["b"] }, { as }).code).toBe(
    "AccessDeniedException",
  );
});
