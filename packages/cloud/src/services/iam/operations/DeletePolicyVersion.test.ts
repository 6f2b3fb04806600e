import { describe, expect, it } from "vitest";
import { ABSENT_POLICY, DOCUMENT, expectDenied, iamForTest, makePolicy, NO_POLICY } from "../testing/iam-for-test.js";

describe("DeletePolicyVersion", () => {
  it("deletes a version that is not the default", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: DOCUMENT });
    expect(gate.call("DeletePolicyVersion", { PolicyArn, VersionId: "v2" })).toEqual({});
    expect(gate.call("ListPolicyVersions", { PolicyArn }).Versions).toHaveLength(1);
  });

  it("is refused for the default version", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeletePolicyVersion", { PolicyArn: makePolicy(gate), VersionId: "v1" })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete the default version of a policy.",
    });
  });

  it("is refused for a version or policy that is absent", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeletePolicyVersion", { PolicyArn: makePolicy(gate), VersionId: "v2" })).toMatchObject({
      id: "iam.policy-version-not-found",
      code: "NoSuchEntity",
    });
    expect(gate.refusal("DeletePolicyVersion", { PolicyArn: ABSENT_POLICY, VersionId: "v1" })).toEqual(NO_POLICY);
  });

  it("needs iam:DeletePolicyVersion on the policy", () => {
    expectDenied(iamForTest(), "DeletePolicyVersion", { PolicyArn: ABSENT_POLICY, VersionId: "v1" }, ABSENT_POLICY);
  });
});
