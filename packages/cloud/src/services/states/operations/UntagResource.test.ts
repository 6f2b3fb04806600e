import { expect, it } from "vitest";
import { allow, expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const resourceArn = statesArn("stateMachine:hello");
const tags = [
  { key: "a", value: "1" },
  { key: "b", value: "2" },
];

it("takes tags away; what is not there may be named", () => {
  const { machine, call } = statesForTest();
  machine("hello", { tags });
  expect(call("UntagResource", { resourceArn, tagKeys: ["a", "a", "c"] })).toEqual({});
  expect(call("ListTagsForResource", { resourceArn })).toEqual({ tags: [tags[1]] });
  call("UntagResource", { resourceArn, tagKeys: [] });
  expect(call("ListTagsForResource", { resourceArn })).toEqual({ tags: [tags[1]] });
});

it("refuses what is not there", () => {
  expect(statesForTest().refusal("UntagResource", { resourceArn, tagKeys: ["a"] })).toEqual(
    refused("tagged-not-found", "ResourceNotFound", `Resource not found: '${resourceArn}'`),
  );
});

it("needs its permission, which may look at the keys", () => {
  expectDenied("UntagResource", { resourceArn, tagKeys: ["a"] }, resourceArn);
  const { machine, user, call, refusal } = statesForTest();
  machine("hello", { tags });
  const as = user(allow("states:UntagResource", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } }));
  call("UntagResource", { resourceArn, tagKeys: ["a"] }, { as });
  expect(refusal("UntagResource", { resourceArn, tagKeys: ["b"] }, { as }).id).toBe("iam.denied-implicit");
});
