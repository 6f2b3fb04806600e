import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makePolicy,
  makeRole,
  NO_ROLE,
  TRUST,
} from "../testing/iam-for-test.js";

describe("GetRole", () => {
  it("tells everything that is set", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    makeRole(gate, "app", {
      Path: "/team/",
      Description: "of the app",
      MaxSessionDuration: 7200,
      PermissionsBoundary: boundary,
      Tags: [{ Key: "team", Value: "a" }],
    });
    expect(gate.call("GetRole", { RoleName: "app" })).toEqual({
      Role: {
        Path: "/team/",
        RoleName: "app",
        RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
        Arn: arnOf("role/team/app"),
        CreateDate: new Date(START),
        AssumeRolePolicyDocument: encodeURIComponent(TRUST),
        Description: "of the app",
        MaxSessionDuration: 7200,
        PermissionsBoundary: { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: boundary },
        Tags: [{ Key: "team", Value: "a" }],
        RoleLastUsed: {},
      },
    });
  });

  it("leaves out what is not set", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(Object.keys(gate.call("GetRole", { RoleName: "app" }).Role ?? {})).toEqual([
      "Path",
      "RoleName",
      "RoleId",
      "Arn",
      "CreateDate",
      "AssumeRolePolicyDocument",
      "MaxSessionDuration",
      "RoleLastUsed",
    ]);
  });

  it("finds names in their own case only", () => {
    const gate = iamForTest();
    makeRole(gate, "Absent");
    expect(gate.refusal("GetRole", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:GetRole on the role, its path included", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Path: "/team/" });
    expectDenied(gate, "GetRole", { RoleName: "app" }, arnOf("role/team/app"));
  });

  it("is allowed by tags of the role", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags: [{ Key: "team", Value: "a" }] });
    const condition = { StringEquals: { "aws:ResourceTag/team": "a", "iam:ResourceTag/team": "a" } };
    const as = makeCaller(gate, "reader", allowing("iam:GetRole", "*", condition));
    expect(gate.call("GetRole", { RoleName: "app" }, { as }).Role?.RoleName).toBe("app");
  });
});
