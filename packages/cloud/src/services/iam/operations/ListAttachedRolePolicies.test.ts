import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, MANAGED, makePolicy, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

describe("ListAttachedRolePolicies", () => {
  it("shows what is attached, in pages and by path", () => {
    const gate = iamForTest();
    makeRole(gate);
    const own = makePolicy(gate, "reader", { Path: "/team/" });
    for (const PolicyArn of [MANAGED, own]) gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn });
    const aws = { PolicyName: "AmazonS3ReadOnlyAccess", PolicyArn: MANAGED };
    const team = { PolicyName: "reader", PolicyArn: own };
    const list = (more: object) => gate.call("ListAttachedRolePolicies", { RoleName: "app", ...more });
    expect(list({})).toEqual({ AttachedPolicies: [aws, team], IsTruncated: false });
    expect(list({ PathPrefix: "/team/" })).toEqual({ AttachedPolicies: [team], IsTruncated: false });
    const first = list({ MaxItems: 1 });
    expect(first).toEqual({ AttachedPolicies: [aws], IsTruncated: true, Marker: expect.any(String) });
    expect(list({ Marker: first.Marker })).toEqual({ AttachedPolicies: [team], IsTruncated: false });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("ListAttachedRolePolicies", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:ListAttachedRolePolicies on the role", () => {
    expectDenied(iamForTest(), "ListAttachedRolePolicies", { RoleName: "app" }, arnOf("role/app"));
  });
});
