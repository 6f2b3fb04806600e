import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeRole, TRUST } from "../testing/iam-for-test.js";

const namesOf = (answer: { readonly Roles?: unknown }) =>
  (answer.Roles as { RoleName: string }[]).map(({ RoleName }) => RoleName);

describe("ListRoles", () => {
  it("shows neither tags nor boundary nor last use", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Description: "of the app", Tags: [{ Key: "team", Value: "a" }] });
    expect(gate.call("ListRoles")).toEqual({
      Roles: [
        {
          Path: "/",
          RoleName: "app",
          RoleId: expect.any(String),
          Arn: arnOf("role/app"),
          CreateDate: new Date(START),
          AssumeRolePolicyDocument: encodeURIComponent(TRUST),
          Description: "of the app",
          MaxSessionDuration: 3600,
        },
      ],
      IsTruncated: false,
    });
  });

  it("finds by path, and gives pages", () => {
    const gate = iamForTest();
    for (const name of ["c", "a", "B"]) makeRole(gate, name, { Path: "/team/" });
    makeRole(gate, "other");
    const first = gate.call("ListRoles", { PathPrefix: "/team/", MaxItems: 2 });
    expect(namesOf(first)).toEqual(["a", "B"]);
    expect(first.IsTruncated).toBe(true);
    const second = gate.call("ListRoles", { PathPrefix: "/team/", MaxItems: 2, Marker: first.Marker });
    expect(namesOf(second)).toEqual(["c"]);
    expect(second.IsTruncated).toBe(false);
  });

  it("shows the roles of the caller's account only", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(namesOf(gate.call("ListRoles", {}, { as: "123456789012" }))).toEqual([]);
  });

  it("needs iam:ListRoles on the path", () => {
    expectDenied(iamForTest(), "ListRoles", {}, arnOf("role/"));
  });
});
