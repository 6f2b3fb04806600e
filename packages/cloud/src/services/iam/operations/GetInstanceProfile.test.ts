import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeCaller, makeRole, TRUST } from "../testing/iam-for-test.js";
import { makeInstanceProfileWith, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

describe("GetInstanceProfile", () => {
  it("shows the role that is in it, without what only the role's own answer says", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Description: "of the app", Tags: [{ Key: "team", Value: "a" }] });
    makeInstanceProfileWith(gate, "app");
    expect(gate.call("GetInstanceProfile", { InstanceProfileName: "web" }).InstanceProfile).toMatchObject({
      InstanceProfileName: "web",
      Roles: [
        {
          Path: "/",
          RoleName: "app",
          RoleId: expect.stringMatching(/^AROA/),
          Arn: arnOf("role/app"),
          CreateDate: new Date(START),
          AssumeRolePolicyDocument: encodeURIComponent(TRUST),
        },
      ],
    });
  });

  it("is refused for a profile that is absent, or of another account", () => {
    const gate = iamForTest();
    expect(gate.refusal("GetInstanceProfile", { InstanceProfileName: "absent" })).toEqual(NO_INSTANCE_PROFILE);
    gate.call("CreateInstanceProfile", { InstanceProfileName: "absent" }, { as: "123456789012" });
    expect(gate.refusal("GetInstanceProfile", { InstanceProfileName: "absent" })).toEqual(NO_INSTANCE_PROFILE);
  });

  it("needs iam:GetInstanceProfile on the profile, which AWS prints by its name", () => {
    const gate = iamForTest();
    expectDenied(gate, "GetInstanceProfile", { InstanceProfileName: "web" }, arnOf("instance-profile/web"));
    const as = makeCaller(gate, "other");
    expect(gate.refusal("GetInstanceProfile", { InstanceProfileName: "web" }, { as }).message).toContain(
      "iam:GetInstanceProfile on resource: instance profile web because",
    );
  });
});
