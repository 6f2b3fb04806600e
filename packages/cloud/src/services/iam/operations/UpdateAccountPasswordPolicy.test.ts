import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";

const DEFAULTS = {
  MinimumPasswordLength: 6,
  RequireSymbols: false,
  RequireNumbers: false,
  RequireUppercaseCharacters: false,
  RequireLowercaseCharacters: false,
  AllowUsersToChangePassword: false,
  ExpirePasswords: false,
};

const FULL = {
  MinimumPasswordLength: 14,
  RequireSymbols: true,
  RequireNumbers: true,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  AllowUsersToChangePassword: true,
  MaxPasswordAge: 90,
  PasswordReusePrevention: 24,
  HardExpiry: true,
};

describe("UpdateAccountPasswordPolicy", () => {
  it("sets the whole policy: what is not given gets its default", () => {
    const gate = iamForTest();
    const policy = () => gate.call("GetAccountPasswordPolicy").PasswordPolicy;
    expect(gate.call("UpdateAccountPasswordPolicy", FULL)).toEqual({});
    expect(policy()).toEqual({ ...FULL, ExpirePasswords: true });
    gate.call("UpdateAccountPasswordPolicy");
    expect(policy()).toEqual(DEFAULTS);
  });

  it("is refused for a length that no policy may ask for", () => {
    expect(iamForTest().refusal("UpdateAccountPasswordPolicy", { MinimumPasswordLength: 5 })).toMatchObject({
      code: "ValidationError",
      status: 400,
    });
  });

  it("needs iam:UpdateAccountPasswordPolicy on everything", () => {
    expectDenied(iamForTest(), "UpdateAccountPasswordPolicy", {}, "*");
  });
});
