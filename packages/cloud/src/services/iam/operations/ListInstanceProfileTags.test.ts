import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeInstanceProfile, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

const one = { InstanceProfileName: "web" };
const absent = { InstanceProfileName: "absent" };

describe("ListInstanceProfileTags", () => {
  it("gives pages, sorted by key", () => {
    const gate = iamForTest();
    makeInstanceProfile(gate);
    gate.call("TagInstanceProfile", { ...one, Tags: ["c", "a", "b"].map((Key) => ({ Key, Value: "v" })) });
    const first = gate.call("ListInstanceProfileTags", { ...one, MaxItems: 2 });
    expect(first).toMatchObject({ Tags: [{ Key: "a" }, { Key: "b" }], IsTruncated: true });
    expect(gate.call("ListInstanceProfileTags", { ...one, Marker: first.Marker })).toEqual({
      Tags: [{ Key: "c", Value: "v" }],
      IsTruncated: false,
    });
  });

  it("is refused for what is absent", () => {
    expect(iamForTest().refusal("ListInstanceProfileTags", absent)).toEqual(NO_INSTANCE_PROFILE);
  });

  it("needs iam:ListInstanceProfileTags, which tags of the resource may allow", () => {
    const gate = iamForTest();
    expectDenied(gate, "ListInstanceProfileTags", one, arnOf("instance-profile/web"));
    makeInstanceProfile(gate);
    const condition = { StringEquals: { "iam:ResourceTag/stage": "test" } };
    const as = makeCaller(gate, "reader", allowing("iam:ListInstanceProfileTags", "*", condition));
    expect(gate.refusal("ListInstanceProfileTags", one, { as }).code).toBe("AccessDenied");
    gate.call("TagInstanceProfile", { ...one, Tags: [{ Key: "stage", Value: "test" }] });
    expect(gate.call("ListInstanceProfileTags", one, { as }).IsTruncated).toBe(false);
  });
});
