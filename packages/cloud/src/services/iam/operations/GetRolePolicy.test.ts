import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

describe("GetRolePolicy", () => {
  it("gives the document as it was put, URL-encoded", () => {
    const gate = iamForTest();
    makeRole(gate);
    const PolicyDocument = `${DOCUMENT}\n`;
    gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "p", PolicyDocument });
    const answer = gate.call("GetRolePolicy", { RoleName: "app", PolicyName: "p" });
    expect(answer).toEqual({
      RoleName: "app",
      PolicyName: "p",
      PolicyDocument: expect.stringMatching(/^%7B%22[^ *{"]+%7D%0A$/),
    });
    expect(decodeURIComponent(String(answer.PolicyDocument))).toBe(PolicyDocument);
  });

  it("is refused for a policy that is absent", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.refusal("GetRolePolicy", { RoleName: "app", PolicyName: "toString" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: "The role policy with name toString cannot be found.",
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("GetRolePolicy", { RoleName: "absent", PolicyName: "p" })).toEqual(NO_ROLE);
  });

  it("needs iam:GetRolePolicy on the role", () => {
    expectDenied(iamForTest(), "GetRolePolicy", { RoleName: "app", PolicyName: "p" }, arnOf("role/app"));
  });
});
