import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";

describe("GetAccountPasswordPolicy", () => {
  it("is refused where none was set", () => {
    const gate = iamForTest();
    gate.call("UpdateAccountPasswordPolicy", {}, { as: "123456789012" });
    expect(gate.refusal("GetAccountPasswordPolicy")).toEqual({
      id: "iam.password-policy-not-found",
      code: "NoSuchEntity",
      status: 404,
      message: `The Password Policy with domain name ${ACCOUNT} cannot be found.`,
    });
  });

  it("needs iam:GetAccountPasswordPolicy on everything", () => {
    expectDenied(iamForTest(), "GetAccountPasswordPolicy", {}, "*");
  });

  it("is allowed to all users who may change their passwords", () => {
    const gate = iamForTest();
    gate.call("UpdateAccountPasswordPolicy", { AllowUsersToChangePassword: true });
    const as = makeCaller(gate, "ana");
    expect(gate.call("GetAccountPasswordPolicy", {}, { as }).PasswordPolicy?.AllowUsersToChangePassword).toBe(true);
  });
});
