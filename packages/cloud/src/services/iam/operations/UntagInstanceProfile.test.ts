import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeInstanceProfile, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

const one = { InstanceProfileName: "web" };
const absent = { InstanceProfileName: "absent" };
const Tags = [
  { Key: "team", Value: "a" },
  { Key: "stage", Value: "test" },
];

describe("UntagInstanceProfile", () => {
  it("takes tags away; a key that is not there is passed over", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate);
    gate.call("TagInstanceProfile", { ...one, Tags });
    expect(gate.call("UntagInstanceProfile", { ...one, TagKeys: ["TEAM", "none"] })).toEqual({});
    expect(gate.call("ListInstanceProfileTags", one).Tags).toEqual([{ Key: "stage", Value: "test" }]);
  });

  it("is refused for what is absent", () => {
    expect(iamForTest().refusal("UntagInstanceProfile", { ...absent, TagKeys: ["team"] })).toEqual(NO_INSTANCE_PROFILE);
  });

  it("needs iam:UntagInstanceProfile", () => {
    expectDenied(iamForTest(), "UntagInstanceProfile", { ...one, TagKeys: ["team"] }, arnOf("instance-profile/web"));
  });

  it("is allowed by the keys of the request", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate);
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } };
    const as = makeCaller(gate, "untagger", allowing("iam:UntagInstanceProfile", "*", condition));
    expect(gate.call("UntagInstanceProfile", { ...one, TagKeys: ["team"] }, { as })).toEqual({});
    expect(gate.refusal("UntagInstanceProfile", { ...one, TagKeys: ["stage"] }, { as }).code).toBe("AccessDenied");
  });
});
