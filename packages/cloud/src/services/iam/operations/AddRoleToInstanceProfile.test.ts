import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";
import { makeInstanceProfile, NO_INSTANCE_PROFILE } from "../testing/instance-profile-for-test.js";

const input = { InstanceProfileName: "web", RoleName: "app" };

function gateWithProfile() {
  const gate = iamForTest();
  makeRole(gate);
  makeInstanceProfile(gate);
  return gate;
}

describe("AddRoleToInstanceProfile", () => {
  it("puts a role into a profile, which holds one", () => {
    const gate = gateWithProfile();
    makeRole(gate, "other");
    expect(gate.call("AddRoleToInstanceProfile", input)).toEqual({});
    const { InstanceProfile } = gate.call("GetInstanceProfile", { InstanceProfileName: "web" });
    expect(InstanceProfile?.Roles).toMatchObject([{ RoleName: "app" }]);
    for (const RoleName of ["other", "app"]) {
      expect(gate.refusal("AddRoleToInstanceProfile", { ...input, RoleName })).toEqual({
        id: "iam.quota-exceeded",
        code: "LimitExceeded",
        status: 409,
        message: "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1",
      });
    }
  });

  it("is refused for a role or a profile that is absent, and for a role of AWS", () => {
    const gate = gateWithProfile();
    const refusal = (more: object) => gate.refusal("AddRoleToInstanceProfile", { ...input, ...more });
    expect(refusal({ RoleName: "absent" })).toEqual(NO_ROLE);
    expect(refusal({ InstanceProfileName: "absent" })).toEqual(NO_INSTANCE_PROFILE);
    expect(refusal({ RoleName: makeLinkedRole(gate) })).toEqual(PROTECTED);
  });

  it("needs iam:AddRoleToInstanceProfile on the profile", () => {
    const gate = gateWithProfile();
    expectDenied(gate, "AddRoleToInstanceProfile", input, arnOf("instance-profile/web"));
  });

  it("needs iam:PassRole on the role, to EC2", () => {
    const gate = gateWithProfile();
    const add = allowing("iam:AddRoleToInstanceProfile");
    const pass = (condition: object) =>
      allowing(["iam:AddRoleToInstanceProfile", "iam:PassRole"], "*", { StringEqualsIfExists: condition });
    const without = makeCaller(gate, "adder", add);
    expect(gate.refusal("AddRoleToInstanceProfile", input, { as: without })).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: `User: ${arnOf("user/adder")} is not authorized to perform: iam:PassRole on resource: ${arnOf("role/app")} because no identity-based policy allows the iam:PassRole action`,
    });
    const toTasks = makeCaller(gate, "tasks", pass({ "iam:PassedToService": "ecs-tasks.amazonaws.com" }));
    expect(gate.refusal("AddRoleToInstanceProfile", input, { as: toTasks }).message).toContain("iam:PassRole");
    const toInstances = makeCaller(
      gate,
      "instances",
      pass({
        "iam:PassedToService": "ec2.amazonaws.com",
        "iam:AssociatedResourceArn": "arn:aws:ec2:*:000000000000:instance/*",
      }),
    );
    expect(gate.call("AddRoleToInstanceProfile", input, { as: toInstances })).toEqual({});
  });
});
