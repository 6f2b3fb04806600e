import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

describe("ListRolePolicies", () => {
  it("names the inline policies, in pages", () => {
    const gate = iamForTest();
    makeRole(gate);
    for (const PolicyName of ["c", "a", "b"])
      gate.call("PutRolePolicy", { RoleName: "app", PolicyName, PolicyDocument: DOCUMENT });
    const first = gate.call("ListRolePolicies", { RoleName: "app", MaxItems: 2 });
    expect(first).toEqual({ PolicyNames: ["a", "b"], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListRolePolicies", { RoleName: "app", Marker: first.Marker })).toEqual({
      PolicyNames: ["c"],
      IsTruncated: false,
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("ListRolePolicies", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:ListRolePolicies on the role", () => {
    expectDenied(iamForTest(), "ListRolePolicies", { RoleName: "app" }, arnOf("role/app"));
  });
});
