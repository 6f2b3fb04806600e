import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";

describe("DeleteRolePermissionsBoundary", () => {
  it("takes the boundary away", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { PermissionsBoundary: MANAGED });
    expect(gate.call("DeleteRolePermissionsBoundary", { RoleName: "app" })).toEqual({});
    expect(gate.call("GetRole", { RoleName: "app" }).Role).not.toHaveProperty("PermissionsBoundary");
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("DeleteRolePermissionsBoundary", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("is refused for a role of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeleteRolePermissionsBoundary", { RoleName: makeLinkedRole(gate) })).toEqual(PROTECTED);
  });

  it("needs iam:DeleteRolePermissionsBoundary on the role", () => {
    expectDenied(iamForTest(), "DeleteRolePermissionsBoundary", { RoleName: "app" }, arnOf("role/app"));
  });
});
