import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makeUser,
  NO_LOGIN_PROFILE,
  NO_USER,
  PASSWORD,
} from "../testing/iam-for-test.js";

const UserName = "ana";
const OTHER = "Battery-Staple-8";

describe("UpdateLoginProfile", () => {
  it("changes what is given", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, UserName, allowing("iam:ChangePassword"));
    gate.call("CreateLoginProfile", { UserName, Password: PASSWORD });
    expect(gate.call("UpdateLoginProfile", { UserName, PasswordResetRequired: true })).toEqual({});
    gate.call("UpdateLoginProfile", { UserName, Password: OTHER });
    expect(gate.call("GetLoginProfile", { UserName }).LoginProfile?.PasswordResetRequired).toBe(true);
    expect(gate.call("ChangePassword", { OldPassword: OTHER, NewPassword: PASSWORD }, { as })).toEqual({});
    expect(gate.call("GetLoginProfile", { UserName }).LoginProfile?.PasswordResetRequired).toBe(false);
  });

  it("is refused for a password that the policy forbids", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("CreateLoginProfile", { UserName, Password: PASSWORD });
    expect(gate.refusal("UpdateLoginProfile", { UserName, Password: "short" }).id).toBe("iam.password-too-short");
    gate.call("UpdateAccountPasswordPolicy", { PasswordReusePrevention: 1 });
    expect(gate.refusal("UpdateLoginProfile", { UserName, Password: PASSWORD }).id).toBe("iam.password-reused");
  });

  it("is refused for a user without a password, and for one that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("UpdateLoginProfile", { UserName })).toEqual(NO_LOGIN_PROFILE);
    expect(gate.refusal("UpdateLoginProfile", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:UpdateLoginProfile on the user", () => {
    expectDenied(iamForTest(), "UpdateLoginProfile", { UserName }, arnOf("user/ana"));
  });
});
