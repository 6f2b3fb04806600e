import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, MANAGED, makePolicy, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("ListAttachedUserPolicies", () => {
  it("shows what is attached, in pages and by path", () => {
    const gate = iamForTest();
    makeUser(gate);
    const own = makePolicy(gate, "reader", { Path: "/team/" });
    for (const PolicyArn of [MANAGED, own]) gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn });
    const aws = { PolicyName: "AmazonS3ReadOnlyAccess", PolicyArn: MANAGED };
    const team = { PolicyName: "reader", PolicyArn: own };
    const list = (more: object) => gate.call("ListAttachedUserPolicies", { UserName: "ana", ...more });
    expect(list({})).toEqual({ AttachedPolicies: [aws, team], IsTruncated: false });
    expect(list({ PathPrefix: "/team/" })).toEqual({ AttachedPolicies: [team], IsTruncated: false });
    const first = list({ MaxItems: 1 });
    expect(first).toEqual({ AttachedPolicies: [aws], IsTruncated: true, Marker: expect.any(String) });
    expect(list({ Marker: first.Marker })).toEqual({ AttachedPolicies: [team], IsTruncated: false });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListAttachedUserPolicies", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListAttachedUserPolicies on the user", () => {
    expectDenied(iamForTest(), "ListAttachedUserPolicies", { UserName: "ana" }, arnOf("user/ana"));
  });
});
