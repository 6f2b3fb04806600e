import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("DeleteUserPolicy", () => {
  it("deletes the policy of that name only", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (const PolicyName of ["p", "q"])
      gate.call("PutUserPolicy", { UserName: "ana", PolicyName, PolicyDocument: DOCUMENT });
    expect(gate.call("DeleteUserPolicy", { UserName: "ana", PolicyName: "p" })).toEqual({});
    expect(gate.call("ListUserPolicies", { UserName: "ana" }).PolicyNames).toEqual(["q"]);
    expect(gate.refusal("DeleteUserPolicy", { UserName: "ana", PolicyName: "p" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: "The user policy with name p cannot be found.",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("DeleteUserPolicy", { UserName: "absent", PolicyName: "p" })).toEqual(NO_USER);
  });

  it("needs iam:DeleteUserPolicy on the user", () => {
    expectDenied(iamForTest(), "DeleteUserPolicy", { UserName: "ana", PolicyName: "p" }, arnOf("user/ana"));
  });
});
