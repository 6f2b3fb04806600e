import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeLinkedRole, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

describe("UpdateRoleDescription", () => {
  it("changes the description and shows the role", () => {
    const gate = iamForTest();
    makeRole(gate);
    const answer = gate.call("UpdateRoleDescription", { RoleName: "app", Description: "new" });
    const { RoleLastUsed: _notShown, ...role } = gate.call("GetRole", { RoleName: "app" }).Role ?? {};
    expect(answer).toEqual({ Role: role });
    expect(role.Description).toBe("new");
  });

  it("changes that of a service-linked role, too", () => {
    const gate = iamForTest();
    const RoleName = makeLinkedRole(gate);
    expect(gate.call("UpdateRoleDescription", { RoleName, Description: "mine" }).Role?.Description).toBe("mine");
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("UpdateRoleDescription", { RoleName: "absent", Description: "" })).toEqual(NO_ROLE);
  });

  it("needs iam:UpdateRoleDescription on the role", () => {
    expectDenied(iamForTest(), "UpdateRoleDescription", { RoleName: "app", Description: "" }, arnOf("role/app"));
  });
});
