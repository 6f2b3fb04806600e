import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import type { ScalingForTest } from "../testing/scaling-for-test.js";
import { allow, expectDenied, refused, scalingForTest } from "../testing/scaling-for-test.js";

const ABSENT = `arn:aws:application-autoscaling:us-east-1:${ACCOUNT}:scalable-target/absent`;
const tagsOf = (test: ScalingForTest, ResourceARN: string) => test.call("ListTagsForResource", { ResourceARN }).Tags;

describe("the tags of a scalable target", () => {
  it("are given with the first registration, put over others, and taken away", () => {
    const test = scalingForTest();
    const ResourceARN = test.register({ Tags: { team: "a", env: "prod" } });
    expect(tagsOf(test, ResourceARN)).toEqual({ team: "a", env: "prod" });
    expect(test.call("TagResource", { ResourceARN, Tags: { team: "b", cost: "" } })).toEqual({});
    expect(tagsOf(test, ResourceARN)).toEqual({ team: "b", env: "prod", cost: "" });
    expect(test.call("UntagResource", { ResourceARN, TagKeys: ["team", "absent"] })).toEqual({});
    expect(tagsOf(test, ResourceARN)).toEqual({ env: "prod", cost: "" });
  });

  it("are at most fifty", () => {
    const test = scalingForTest();
    const ResourceARN = test.register();
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, ""]));
    test.call("TagResource", { ResourceARN, Tags: many(50) });
    const refusal = refused("too-many-tags", "A scalable target can have at most 50 tags.", "TooManyTagsException");
    expect(test.refusal("TagResource", { ResourceARN, Tags: { more: "" } })).toEqual(refusal);
  });

  it.each([
    ["ListTagsForResource", {}],
    ["TagResource", { Tags: { a: "b" } }],
    ["UntagResource", { TagKeys: ["a"] }],
  ])("%s tells what is not there, and needs its permission", (operation, more) => {
    const test = scalingForTest();
    const message = `The scalable target ${ABSENT} was not found.`;
    const refusal = refused("tagged-target-not-found", message, "ResourceNotFoundException");
    expect(test.refusal(operation, { ResourceARN: ABSENT, ...more })).toEqual(refusal);
    const ResourceARN = test.register();
    expectDenied(test, operation, { ResourceARN, ...more }, ResourceARN);
    expect(test.refusal(operation, { ResourceARN, ...more }, { region: "eu-west-1" }).id).toBe(
      "scaling.tagged-target-not-found",
    );
  });

  it("are keys of conditions", () => {
    const test = scalingForTest();
    const ResourceARN = test.register({ Tags: { team: "a" } });
    const user = (key: string, value: string) =>
      test.user(allow("application-autoscaling:*", "*", { StringEquals: { [key]: value } }));
    const tag = (as: string) => test.call("TagResource", { ResourceARN, Tags: { env: "prod" } }, { as });
    tag(user("aws:ResourceTag/team", "a"));
    tag(user("aws:RequestTag/env", "prod"));
    expect(() => tag(user("aws:ResourceTag/team", "b"))).toThrow();
    expect(() => tag(user("aws:RequestTag/env", "test"))).toThrow();
  });
});
