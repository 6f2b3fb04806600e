import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeGroup, NO_GROUP } from "../testing/iam-for-test.js";

describe("ListGroupPolicies", () => {
  it("names the inline policies, in pages", () => {
    const gate = iamForTest();
    makeGroup(gate);
    for (const PolicyName of ["c", "a", "b"])
      gate.call("PutGroupPolicy", { GroupName: "developers", PolicyName, PolicyDocument: DOCUMENT });
    const first = gate.call("ListGroupPolicies", { GroupName: "developers", MaxItems: 2 });
    expect(first).toEqual({ PolicyNames: ["a", "b"], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListGroupPolicies", { GroupName: "developers", Marker: first.Marker })).toEqual({
      PolicyNames: ["c"],
      IsTruncated: false,
    });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("ListGroupPolicies", { GroupName: "absent" })).toEqual(NO_GROUP);
  });

  it("needs iam:ListGroupPolicies on the group", () => {
    expectDenied(iamForTest(), "ListGroupPolicies", { GroupName: "developers" }, arnOf("group/developers"));
  });
});
