import { expect, it } from "vitest";
import { allow, expectDenied, NOT_AN_ARN, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const resourceArn = statesArn("stateMachine:hello");
const tag = (key: string, value = "v") => ({ key, value });

it("puts tags on machines and activities; of a key given twice the last counts", () => {
  const { machine, call } = statesForTest();
  machine();
  const { activityArn } = call("CreateActivity", { name: "a" });
  for (const arn of [resourceArn, activityArn]) {
    expect(call("TagResource", { resourceArn: arn, tags: [tag("a"), tag("b", "1"), tag("b", "2")] })).toEqual({});
    expect(call("ListTagsForResource", { resourceArn: arn })).toEqual({ tags: [tag("a"), tag("b", "2")] });
  }
});

it("refuses what is not there, what has no tags, and more than 50", () => {
  const { machine, refusal } = statesForTest();
  const of = (arn: string, tags = [tag("a")]) => refusal("TagResource", { resourceArn: arn, tags });
  expect(of(resourceArn)).toEqual(
    refused("tagged-not-found", "ResourceNotFound", `Resource not found: '${resourceArn}'`),
  );
  expect(of("nonsense")).toEqual(NOT_AN_ARN);
  expect(of(statesArn("execution:a:b")).id).toBe("states.arn-of-another-type");
  machine();
  const many = Array.from({ length: 51 }, (_, i) => tag(String(i)));
  expect(of(resourceArn, many)).toEqual(refused("too-many-tags", "TooManyTags", `Too many tags: '${resourceArn}'`));
});

it("needs its permission, which may look at the tags", () => {
  expectDenied("TagResource", { resourceArn, tags: [tag("a")] }, resourceArn);
  const { machine, user, call, refusal } = statesForTest();
  machine();
  const as = user(allow("states:TagResource", "*", { StringEquals: { "aws:RequestTag/a": "v" } }));
  call("TagResource", { resourceArn, tags: [tag("a")] }, { as });
  expect(refusal("TagResource", { resourceArn, tags: [tag("b")] }, { as }).id).toBe("iam.denied-implicit");
});
