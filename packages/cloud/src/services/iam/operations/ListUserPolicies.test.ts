import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("ListUserPolicies", () => {
  it("names the inline policies, in pages", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (const PolicyName of ["c", "a", "b"])
      gate.call("PutUserPolicy", { UserName: "ana", PolicyName, PolicyDocument: DOCUMENT });
    const first = gate.call("ListUserPolicies", { UserName: "ana", MaxItems: 2 });
    expect(first).toEqual({ PolicyNames: ["a", "b"], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListUserPolicies", { UserName: "ana", Marker: first.Marker })).toEqual({
      PolicyNames: ["c"],
      IsTruncated: false,
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListUserPolicies", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListUserPolicies on the user", () => {
    expectDenied(iamForTest(), "ListUserPolicies", { UserName: "ana" }, arnOf("user/ana"));
  });
});
