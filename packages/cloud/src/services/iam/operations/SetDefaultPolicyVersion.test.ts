import { describe, expect, it } from "vitest";
import { ABSENT_POLICY, DOCUMENT, expectDenied, iamForTest, makePolicy, NO_POLICY } from "../testing/iam-for-test.js";

describe("SetDefaultPolicyVersion", () => {
  it("makes another version the one that counts", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: DOCUMENT });
    expect(gate.call("SetDefaultPolicyVersion", { PolicyArn, VersionId: "v2" })).toEqual({});
    expect(gate.call("GetPolicy", { PolicyArn }).Policy?.DefaultVersionId).toBe("v2");
  });

  it("is refused for a version or policy that is absent", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    expect(gate.refusal("SetDefaultPolicyVersion", { PolicyArn, VersionId: "v2" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${PolicyArn} version v2 does not exist or is not attachable.`,
    });
    expect(gate.refusal("SetDefaultPolicyVersion", { PolicyArn: ABSENT_POLICY, VersionId: "v1" })).toEqual(NO_POLICY);
  });

  it("needs iam:SetDefaultPolicyVersion on the policy", () => {
    expectDenied(iamForTest(), "SetDefaultPolicyVersion", { PolicyArn: ABSENT_POLICY, VersionId: "v1" }, ABSENT_POLICY);
  });
});
