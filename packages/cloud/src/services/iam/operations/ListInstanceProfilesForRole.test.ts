import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeRole, NO_ROLE } from "../testing/iam-for-test.js";
import { makeInstanceProfile, makeInstanceProfileWith } from "../testing/instance-profile-for-test.js";

describe("ListInstanceProfilesForRole", () => {
  it("lists the profiles that the role is in, in pages", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeRole(gate, "other");
    expect(gate.call("ListInstanceProfilesForRole", { RoleName: "app" })).toEqual({
      InstanceProfiles: [],
      IsTruncated: false,
    });
    makeInstanceProfile(gate, "empty");
    makeInstanceProfileWith(gate, "app", "one");
    makeInstanceProfileWith(gate, "app", "two");
    makeInstanceProfileWith(gate, "other", "three");
    const first = gate.call("ListInstanceProfilesForRole", { RoleName: "app", MaxItems: 1 });
    expect(first.InstanceProfiles).toMatchObject([{ InstanceProfileName: "one", Roles: [{ RoleName: "app" }] }]);
    const second = gate.call("ListInstanceProfilesForRole", { RoleName: "app", Marker: first.Marker });
    expect(second).toMatchObject({ InstanceProfiles: [{ InstanceProfileName: "two" }], IsTruncated: false });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("ListInstanceProfilesForRole", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:ListInstanceProfilesForRole on the role", () => {
    expectDenied(iamForTest(), "ListInstanceProfilesForRole", { RoleName: "app" }, arnOf("role/app"));
  });
});
