import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makeUser,
  NO_USER,
  PASSWORD,
} from "../testing/iam-for-test.js";

const create = { UserName: "ana", Password: PASSWORD };
const part = (characters: string) => `Password should have at least one ${characters}`;
const policyOf = (more: object) => ({ MinimumPasswordLength: 6, ...more });

describe("CreateLoginProfile", () => {
  it("gives a password, and keeps it in no readable form", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.call("CreateLoginProfile", create)).toEqual({
      LoginProfile: { UserName: "ana", CreateDate: new Date(START), PasswordResetRequired: false },
    });
    expect(JSON.stringify(gate.store.dump())).not.toContain(PASSWORD);
  });

  it("gives one to the caller who names nobody", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:CreateLoginProfile"));
    const { LoginProfile } = gate.call(
      "CreateLoginProfile",
      { Password: PASSWORD, PasswordResetRequired: true },
      { as },
    );
    expect(LoginProfile).toMatchObject({ UserName: "ana", PasswordResetRequired: true });
  });

  it.each([
    ["Short-7", undefined, "Password should have a minimum length of 8"],
    [
      "lowercase7",
      undefined,
      `Password should meet 1 more of the following requirements: ${part("uppercase letter")}, ${part("symbol")}`,
    ],
    [
      "lowercase",
      undefined,
      `Password should meet 2 more of the following requirements: ${part("uppercase letter")}, ${part("number")}, ${part("symbol")}`,
    ],
    ["lowercase7", policyOf({ MinimumPasswordLength: 12 }), "Password should have a minimum length of 12"],
    ["lowercase7", policyOf({ RequireUppercaseCharacters: true }), part("uppercase letter")],
    ["UPPERCASE7", policyOf({ RequireLowercaseCharacters: true }), part("lowercase letter")],
    ["lowercase", policyOf({ RequireNumbers: true, RequireSymbols: true }), `${part("number")}, ${part("symbol")}`],
  ])("is refused for %j under the policy %j", (Password, policy, message) => {
    const gate = iamForTest();
    makeUser(gate);
    if (policy) gate.call("UpdateAccountPasswordPolicy", policy);
    const refusal = gate.refusal("CreateLoginProfile", { ...create, Password });
    expect(refusal).toMatchObject({ code: "PasswordPolicyViolation", status: 400, message });
  });

  it.each([
    ["lowercase", {}],
    ["Abc-12", { RequireNumbers: true, RequireSymbols: true, RequireUppercaseCharacters: true }],
  ])("takes %j under the account's own policy %j", (Password, policy) => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("UpdateAccountPasswordPolicy", policy);
    expect(gate.call("CreateLoginProfile", { ...create, Password }).LoginProfile?.UserName).toBe("ana");
  });

  it("is refused for a user that has one, and for one that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("CreateLoginProfile", create);
    expect(gate.refusal("CreateLoginProfile", create)).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "Login Profile for user ana already exists.",
    });
    expect(gate.refusal("CreateLoginProfile", { ...create, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:CreateLoginProfile on the user", () => {
    expectDenied(iamForTest(), "CreateLoginProfile", create, arnOf("user/ana"));
  });
});
