import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("GetUserPolicy", () => {
  it("gives the document as it was put, URL-encoded", () => {
    const gate = iamForTest();
    makeUser(gate);
    const PolicyDocument = `${DOCUMENT}\n`;
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "p", PolicyDocument });
    const answer = gate.call("GetUserPolicy", { UserName: "ana", PolicyName: "p" });
    expect(answer).toEqual({
      UserName: "ana",
      PolicyName: "p",
      PolicyDocument: expect.stringMatching(/^%7B%22[^ *{"]+%7D%0A$/),
    });
    expect(decodeURIComponent(String(answer.PolicyDocument))).toBe(PolicyDocument);
  });

  it("is refused for a policy that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("GetUserPolicy", { UserName: "ana", PolicyName: "toString" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: "The user policy with name toString cannot be found.",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("GetUserPolicy", { UserName: "absent", PolicyName: "p" })).toEqual(NO_USER);
  });

  it("needs iam:GetUserPolicy on the user", () => {
    expectDenied(iamForTest(), "GetUserPolicy", { UserName: "ana", PolicyName: "p" }, arnOf("user/ana"));
  });
});
