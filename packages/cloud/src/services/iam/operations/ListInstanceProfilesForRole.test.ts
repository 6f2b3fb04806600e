import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

describe("ListInstanceProfilesForRole", () => {
  it("knows of none", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.call("ListInstanceProfilesForRole", { RoleName: "app" })).toEqual({
      InstanceProfiles: [],
      IsTruncated: false,
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("ListInstanceProfilesForRole", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:ListInstanceProfilesForRole on the role", () => {
    expectDenied(iamForTest(), "ListInstanceProfilesForRole", { RoleName: "app" }, arnOf("role/app"));
  });
});
