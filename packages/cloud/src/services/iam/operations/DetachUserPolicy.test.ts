import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, MANAGED, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("DetachUserPolicy", () => {
  it("detaches a policy that is attached", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: MANAGED });
    expect(gate.call("DetachUserPolicy", { UserName: "ana", PolicyArn: MANAGED })).toEqual({});
    expect(gate.refusal("DetachUserPolicy", { UserName: "ana", PolicyArn: MANAGED })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${MANAGED} was not found.`,
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("DetachUserPolicy", { UserName: "absent", PolicyArn: MANAGED })).toEqual(NO_USER);
  });

  it("needs iam:DetachUserPolicy on the user", () => {
    expectDenied(iamForTest(), "DetachUserPolicy", { UserName: "ana", PolicyArn: MANAGED }, arnOf("user/ana"));
  });
});
