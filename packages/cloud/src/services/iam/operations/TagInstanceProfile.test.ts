import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeInstanceProfile, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

const one = { InstanceProfileName: "web" };
const absent = { InstanceProfileName: "absent" };
const Tags = [{ Key: "team", Value: "a" }];

describe("TagInstanceProfile", () => {
  it("adds tags, and takes the place of those with the same key", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate);
    expect(gate.call("TagInstanceProfile", { ...one, Tags })).toEqual({});
    gate.call("TagInstanceProfile", { ...one, Tags: [{ Key: "team", Value: "b" }] });
    expect(gate.call("ListInstanceProfileTags", one).Tags).toEqual([{ Key: "team", Value: "b" }]);
  });

  it("is refused for what is absent, for a key twice, and beyond the quota", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate);
    expect(gate.refusal("TagInstanceProfile", { ...absent, Tags })).toEqual(NO_INSTANCE_PROFILE);
    expect(gate.refusal("TagInstanceProfile", { ...one, Tags: [...Tags, ...Tags] })).toMatchObject({
      code: "InvalidInput",
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
    gate.call("TagInstanceProfile", {
      ...one,
      Tags: Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "v" })),
    });
    expect(gate.refusal("TagInstanceProfile", { ...one, Tags })).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for TagsPerInstanceProfile: 50",
    });
  });

  it("needs iam:TagInstanceProfile", () => {
    expectDenied(iamForTest(), "TagInstanceProfile", { ...one, Tags }, arnOf("instance-profile/web"));
  });

  it("is allowed by tags of the request and of what is tagged", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate);
    const condition = { StringEquals: { "aws:RequestTag/team": "a", "aws:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagInstanceProfile", "*", condition));
    expect(gate.refusal("TagInstanceProfile", { ...one, Tags }, { as }).code).toBe("AccessDenied");
    gate.call("TagInstanceProfile", { ...one, Tags: [{ Key: "stage", Value: "test" }] });
    expect(gate.call("TagInstanceProfile", { ...one, Tags }, { as })).toEqual({});
  });
});
