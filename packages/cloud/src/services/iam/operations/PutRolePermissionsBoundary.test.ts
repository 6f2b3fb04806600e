import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makeLinkedRole,
  makePolicy,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";

const put = (PermissionsBoundary: string) => ({ RoleName: "app", PermissionsBoundary });

describe("PutRolePermissionsBoundary", () => {
  it("sets the boundary", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.call("PutRolePermissionsBoundary", put(MANAGED))).toEqual({});
    expect(gate.call("GetRole", { RoleName: "app" }).Role?.PermissionsBoundary).toEqual({
      PermissionsBoundaryType: "Policy",
      PermissionsBoundaryArn: MANAGED,
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.refusal("PutRolePermissionsBoundary", put(ABSENT_POLICY))).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Scope ARN: ${ABSENT_POLICY} does not exist or is not attachable.`,
    });
  });

  it("is refused for a role that is absent", () => {
    const input = { RoleName: "absent", PermissionsBoundary: MANAGED };
    expect(iamForTest().refusal("PutRolePermissionsBoundary", input)).toEqual(NO_ROLE);
  });

  it("is refused for a role of AWS", () => {
    const gate = iamForTest();
    const input = { RoleName: makeLinkedRole(gate), PermissionsBoundary: MANAGED };
    expect(gate.refusal("PutRolePermissionsBoundary", input)).toEqual(PROTECTED);
  });

  it("needs iam:PutRolePermissionsBoundary on the role", () => {
    expectDenied(iamForTest(), "PutRolePermissionsBoundary", put(MANAGED), arnOf("role/app"));
  });

  it("is allowed by the boundary that is to be", () => {
    const gate = iamForTest();
    makeRole(gate);
    const condition = { StringEquals: { "iam:PermissionsBoundary": MANAGED } };
    const as = makeCaller(gate, "deployer", allowing("iam:PutRolePermissionsBoundary", "*", condition));
    expect(gate.call("PutRolePermissionsBoundary", put(MANAGED), { as })).toEqual({});
    expect(gate.refusal("PutRolePermissionsBoundary", put(makePolicy(gate)), { as }).code).toBe("AccessDenied");
  });
});
