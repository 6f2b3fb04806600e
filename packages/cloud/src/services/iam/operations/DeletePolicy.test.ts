import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makePolicy,
  makeRole,
  NO_POLICY,
} from "../testing/iam-for-test.js";

const CONFLICT = { code: "DeleteConflict", status: 409 };

describe("DeletePolicy", () => {
  it("deletes a policy with its default version", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate, "absent");
    expect(gate.call("DeletePolicy", { PolicyArn })).toEqual({});
    expect(gate.refusal("DeletePolicy", { PolicyArn })).toEqual(NO_POLICY);
  });

  it("is refused while it is attached, or a boundary", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    const message = "Cannot delete a policy attached to entities.";
    makeRole(gate, "app", { PermissionsBoundary: PolicyArn });
    expect(gate.refusal("DeletePolicy", { PolicyArn })).toMatchObject({ ...CONFLICT, message });
    gate.call("DeleteRolePermissionsBoundary", { RoleName: "app" });
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn });
    expect(gate.refusal("DeletePolicy", { PolicyArn })).toMatchObject({ ...CONFLICT, message });
    gate.call("DetachRolePolicy", { RoleName: "app", PolicyArn });
    expect(gate.call("DeletePolicy", { PolicyArn })).toEqual({});
  });

  it("is refused while it has other versions", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate);
    gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: DOCUMENT });
    expect(gate.refusal("DeletePolicy", { PolicyArn })).toMatchObject({
      ...CONFLICT,
      message:
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    });
  });

  it("is refused for a policy that is absent, and for one of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeletePolicy", { PolicyArn: ABSENT_POLICY })).toEqual(NO_POLICY);
    expect(gate.refusal("DeletePolicy", { PolicyArn: MANAGED })).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: "Policy is outside your own account.",
    });
  });

  it("needs iam:DeletePolicy on the policy", () => {
    expectDenied(iamForTest(), "DeletePolicy", { PolicyArn: ABSENT_POLICY }, ABSENT_POLICY);
  });
});
