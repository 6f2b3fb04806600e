import { describe, expect, it } from "vitest";
import {
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";

describe("DeleteRolePolicy", () => {
  it("deletes the policy of that name only", () => {
    const gate = iamForTest();
    makeRole(gate);
    for (const PolicyName of ["p", "q"])
      gate.call("PutRolePolicy", { RoleName: "app", PolicyName, PolicyDocument: DOCUMENT });
    expect(gate.call("DeleteRolePolicy", { RoleName: "app", PolicyName: "p" })).toEqual({});
    expect(gate.call("ListRolePolicies", { RoleName: "app" }).PolicyNames).toEqual(["q"]);
    expect(gate.refusal("DeleteRolePolicy", { RoleName: "app", PolicyName: "p" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: "The role policy with name p cannot be found.",
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("DeleteRolePolicy", { RoleName: "absent", PolicyName: "p" })).toEqual(NO_ROLE);
  });

  it("is refused for a role of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeleteRolePolicy", { RoleName: makeLinkedRole(gate), PolicyName: "p" })).toEqual(PROTECTED);
  });

  it("needs iam:DeleteRolePolicy on the role", () => {
    expectDenied(iamForTest(), "DeleteRolePolicy", { RoleName: "app", PolicyName: "p" }, arnOf("role/app"));
  });
});
