import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  arnOf,
  expectDenied,
  iamForTest,
  makeUser,
  NO_LOGIN_PROFILE,
  NO_USER,
  PASSWORD,
} from "../testing/iam-for-test.js";

describe("GetLoginProfile", () => {
  it("tells since when there is a password, and follows the user", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("CreateLoginProfile", { UserName: "ana", Password: PASSWORD });
    gate.advance(1_000);
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "bea" });
    expect(gate.call("GetLoginProfile", { UserName: "bea" })).toEqual({
      LoginProfile: { UserName: "bea", CreateDate: new Date(START), PasswordResetRequired: false },
    });
  });

  it("is refused for a user without a password, and for one that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("GetLoginProfile", { UserName: "ana" })).toEqual(NO_LOGIN_PROFILE);
    expect(gate.refusal("GetLoginProfile", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:GetLoginProfile on the user", () => {
    expectDenied(iamForTest(), "GetLoginProfile", { UserName: "ana" }, arnOf("user/ana"));
  });
});
