import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeRole } from "../testing/iam-for-test.js";
import { makeInstanceProfileWith, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

describe("DeleteInstanceProfile", () => {
  it("deletes an empty profile, and is refused while a role is in it", () => {
    const gate = iamForTest();
    const web = { InstanceProfileName: "absent" };
    makeRole(gate);
    makeInstanceProfileWith(gate, "app", "absent");
    expect(gate.refusal("DeleteInstanceProfile", web)).toEqual({
      id: "iam.instance-profiles-remain",
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must remove roles from instance profile first.",
    });
    gate.call("RemoveRoleFromInstanceProfile", { ...web, RoleName: "app" });
    expect(gate.call("DeleteInstanceProfile", web)).toEqual({});
    expect(gate.refusal("GetInstanceProfile", web)).toEqual(NO_INSTANCE_PROFILE);
  });

  it("is refused for a profile that is absent", () => {
    expect(iamForTest().refusal("DeleteInstanceProfile", { InstanceProfileName: "absent" })).toEqual(
      NO_INSTANCE_PROFILE,
    );
  });

  it("needs iam:DeleteInstanceProfile on the profile", () => {
    expectDenied(iamForTest(), "DeleteInstanceProfile", { InstanceProfileName: "web" }, arnOf("instance-profile/web"));
  });
});
