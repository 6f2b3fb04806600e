import { describe, expect, it } from "vitest";
import { ABSENT_POLICY, expectDenied, iamForTest, makePolicy, NO_POLICY } from "../testing/iam-for-test.js";

describe("UntagPolicy", () => {
  it("takes tags away", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate, "reader", { Tags: [{ Key: "team", Value: "a" }] });
    expect(gate.call("UntagPolicy", { PolicyArn, TagKeys: ["Team", "other"] })).toEqual({});
    expect(gate.call("ListPolicyTags", { PolicyArn })).toEqual({ Tags: [], IsTruncated: false });
  });

  it("is refused for a policy that is absent", () => {
    expect(iamForTest().refusal("UntagPolicy", { PolicyArn: ABSENT_POLICY, TagKeys: [] })).toEqual(NO_POLICY);
  });

  it("needs iam:UntagPolicy on the policy", () => {
    expectDenied(iamForTest(), "UntagPolicy", { PolicyArn: ABSENT_POLICY, TagKeys: [] }, ABSENT_POLICY);
  });
});
