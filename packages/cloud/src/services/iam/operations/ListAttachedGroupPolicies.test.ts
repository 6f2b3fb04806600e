import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, MANAGED, makeGroup, makePolicy, NO_GROUP } from "../testing/iam-for-test.js";

describe("ListAttachedGroupPolicies", () => {
  it("shows what is attached, in pages and by path", () => {
    const gate = iamForTest();
    makeGroup(gate);
    const own = makePolicy(gate, "reader", { Path: "/team/" });
    for (const PolicyArn of [MANAGED, own]) gate.call("AttachGroupPolicy", { GroupName: "developers", PolicyArn });
    const aws = { PolicyName: "AmazonS3ReadOnlyAccess", PolicyArn: MANAGED };
    const team = { PolicyName: "reader", PolicyArn: own };
    const list = (more: object) => gate.call("ListAttachedGroupPolicies", { GroupName: "developers", ...more });
    expect(list({})).toEqual({ AttachedPolicies: [aws, team], IsTruncated: false });
    expect(list({ PathPrefix: "/team/" })).toEqual({ AttachedPolicies: [team], IsTruncated: false });
    const first = list({ MaxItems: 1 });
    expect(first).toEqual({ AttachedPolicies: [aws], IsTruncated: true, Marker: expect.any(String) });
    expect(list({ Marker: first.Marker })).toEqual({ AttachedPolicies: [team], IsTruncated: false });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("ListAttachedGroupPolicies", { GroupName: "absent" })).toEqual(NO_GROUP);
  });

  it("needs iam:ListAttachedGroupPolicies on the group", () => {
    expectDenied(iamForTest(), "ListAttachedGroupPolicies", { GroupName: "developers" }, arnOf("group/developers"));
  });
});
