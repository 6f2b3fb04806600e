import { describe, expect, it } from "vitest";
import { ABSENT_POLICY, expectDenied, iamForTest, MANAGED, makePolicy, NO_POLICY } from "../testing/iam-for-test.js";

const tag = (Key: string) => ({ Key, Value: "v" });

describe("ListPolicyTags", () => {
  it("sorts by key; policies of AWS have none", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate, "reader", { Tags: [tag("b"), tag("a")] });
    expect(gate.call("ListPolicyTags", { PolicyArn })).toEqual({ Tags: [tag("a"), tag("b")], IsTruncated: false });
    expect(gate.call("ListPolicyTags", { PolicyArn: MANAGED })).toEqual({ Tags: [], IsTruncated: false });
  });

  it("is refused for a policy that is absent", () => {
    expect(iamForTest().refusal("ListPolicyTags", { PolicyArn: ABSENT_POLICY })).toEqual(NO_POLICY);
  });

  it("needs iam:ListPolicyTags on the policy", () => {
    expectDenied(iamForTest(), "ListPolicyTags", { PolicyArn: MANAGED }, MANAGED);
  });
});
