import { describe, expect, it } from "vitest";
import {
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
  trusting,
} from "../testing/iam-for-test.js";
import { makeInstanceProfileWith } from "../testing/instance-profile-for-test.js";

describe("DeleteRole", () => {
  it("is refused while it is in an instance profile, before its policies are looked at", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
    makeInstanceProfileWith(gate, "app");
    expect(gate.refusal("DeleteRole", { RoleName: "app" })).toEqual({
      id: "iam.instance-profiles-remain",
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must remove roles from instance profile first.",
    });
  });

  it("deletes a role without policies", () => {
    const gate = iamForTest();
    makeRole(gate, "absent");
    expect(gate.call("DeleteRole", { RoleName: "absent" })).toEqual({});
    expect(gate.refusal("GetRole", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("is refused while policies are attached, then while inline policies are left", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
    gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "p", PolicyDocument: DOCUMENT });
    expect(gate.refusal("DeleteRole", { RoleName: "app" })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must detach all policies first.",
    });
    gate.call("DetachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
    expect(gate.refusal("DeleteRole", { RoleName: "app" })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must delete policies first.",
    });
  });

  it("leaves its id in the trust policies that named it, and a role made anew is another", () => {
    const gate = iamForTest();
    makeRole(gate, "caller");
    const { RoleId } = gate.call("GetRole", { RoleName: "caller" }).Role ?? {};
    const trustOf = () =>
      decodeURIComponent(String(gate.call("GetRole", { RoleName: "app" }).Role?.AssumeRolePolicyDocument));
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: arnOf("role/caller") }) });
    gate.call("DeleteRole", { RoleName: "caller" });
    expect(trustOf()).toBe(trusting({ AWS: String(RoleId) }));
    makeRole(gate, "caller");
    expect(trustOf()).toBe(trusting({ AWS: String(RoleId) }));
  });

  it("is refused for a role that is absent, and for one of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeleteRole", { RoleName: "absent" })).toEqual(NO_ROLE);
    expect(gate.refusal("DeleteRole", { RoleName: makeLinkedRole(gate) })).toEqual(PROTECTED);
  });

  it("needs iam:DeleteRole on the role", () => {
    expectDenied(iamForTest(), "DeleteRole", { RoleName: "app" }, arnOf("role/app"));
  });
});
