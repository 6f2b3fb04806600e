import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeRole, NO_ROLE } from "../testing/iam-for-test.js";
import { makeInstanceProfileWith, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

const input = { InstanceProfileName: "web", RoleName: "app" };

describe("RemoveRoleFromInstanceProfile", () => {
  it("takes the role out", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeInstanceProfileWith(gate, "app");
    expect(gate.call("RemoveRoleFromInstanceProfile", input)).toEqual({});
    expect(gate.call("GetInstanceProfile", { InstanceProfileName: "web" }).InstanceProfile?.Roles).toEqual([]);
    expect(gate.call("ListInstanceProfilesForRole", { RoleName: "app" }).InstanceProfiles).toEqual([]);
    expect(gate.call("AddRoleToInstanceProfile", input)).toEqual({});
  });

  it("is refused for a role or a profile that is absent, and for a role that is not in it", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeInstanceProfileWith(gate, "app");
    const refusal = (more: object) => gate.refusal("RemoveRoleFromInstanceProfile", { ...input, ...more });
    expect(refusal({ RoleName: "absent" })).toEqual(NO_ROLE);
    expect(refusal({ InstanceProfileName: "absent" })).toEqual(NO_INSTANCE_PROFILE);
    makeRole(gate, "absent");
    expect(refusal({ RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:RemoveRoleFromInstanceProfile on the profile", () => {
    expectDenied(iamForTest(), "RemoveRoleFromInstanceProfile", input, arnOf("instance-profile/web"));
  });
});
