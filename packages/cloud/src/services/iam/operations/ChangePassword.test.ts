import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  NO_LOGIN_PROFILE,
  PASSWORD,
} from "../testing/iam-for-test.js";

const OTHER = "Battery-Staple-8";
const change = { OldPassword: PASSWORD, NewPassword: OTHER };

/** Gives the key of a user that has that password. */
function signedUp(gate: GateForTest, policy: string | undefined = allowing("iam:ChangePassword")): string {
  const as = makeCaller(gate, "ana", policy);
  gate.call("CreateLoginProfile", { UserName: "ana", Password: PASSWORD, PasswordResetRequired: true });
  return as;
}

describe("ChangePassword", () => {
  it("changes the caller's password, who need not do so again", () => {
    const gate = iamForTest();
    const as = signedUp(gate);
    expect(gate.call("ChangePassword", change, { as })).toEqual({});
    expect(gate.call("GetLoginProfile", { UserName: "ana" }).LoginProfile?.PasswordResetRequired).toBe(false);
    expect(gate.refusal("ChangePassword", change, { as })).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: "The old password was incorrect.",
    });
  });

  it("is refused for a password that the policy forbids", () => {
    const gate = iamForTest();
    const as = signedUp(gate);
    expect(gate.refusal("ChangePassword", { ...change, NewPassword: "short" }, { as }).code).toBe(
      "PasswordPolicyViolation",
    );
  });

  it("is refused for one of as many of the last passwords as the policy says", () => {
    const gate = iamForTest();
    const as = signedUp(gate);
    gate.call("UpdateAccountPasswordPolicy", { PasswordReusePrevention: 2 });
    const to = (OldPassword: string, NewPassword: string) => ({ OldPassword, NewPassword });
    gate.call("ChangePassword", to(PASSWORD, OTHER), { as });
    expect(gate.refusal("ChangePassword", to(OTHER, PASSWORD), { as })).toMatchObject({
      code: "PasswordPolicyViolation",
      status: 400,
      message: "Policy constraint violation with password reuse prevention during password change.",
    });
    gate.call("ChangePassword", to(OTHER, "Third-Time-9"), { as });
    expect(gate.call("ChangePassword", to("Third-Time-9", PASSWORD), { as })).toEqual({});
  });

  it("is refused to those who have no password", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:ChangePassword"));
    expect(gate.refusal("ChangePassword", change, { as })).toEqual(NO_LOGIN_PROFILE);
    expect(gate.refusal("ChangePassword", change).id).toBe("iam.login-profile-not-found");
    expect(gate.refusal("ChangePassword", change, { as: "root" })).toMatchObject({
      code: "InvalidUserType",
      status: 400,
      message: "Only IAM Users can change their own password.",
    });
  });

  it("needs iam:ChangePassword on the caller", () => {
    expectDenied(iamForTest(), "ChangePassword", change, arnOf("user/nobody"));
  });

  it("is allowed to all users where the password policy says so, unless a policy forbids it", () => {
    const gate = iamForTest();
    gate.call("UpdateAccountPasswordPolicy", { AllowUsersToChangePassword: true });
    const as = signedUp(gate, "");
    expect(gate.call("ChangePassword", change, { as })).toEqual({});
    const PolicyDocument = allowing("iam:ChangePassword").replace('"Allow"', '"Deny"');
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "no", PolicyDocument });
    expect(gate.refusal("ChangePassword", change, { as }).message).toContain("with an explicit deny");
  });
});
