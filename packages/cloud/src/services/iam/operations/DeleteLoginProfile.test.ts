import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  iamForTest,
  makeUser,
  NO_LOGIN_PROFILE,
  NO_USER,
  PASSWORD,
} from "../testing/iam-for-test.js";

const UserName = "ana";

describe("DeleteLoginProfile", () => {
  it("takes the password away, without which the user can be deleted", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("CreateLoginProfile", { UserName, Password: PASSWORD });
    expect(gate.refusal("DeleteUser", { UserName })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must delete login profile first.",
    });
    expect(gate.call("DeleteLoginProfile", { UserName })).toEqual({});
    expect(gate.refusal("GetLoginProfile", { UserName })).toEqual(NO_LOGIN_PROFILE);
    expect(gate.call("DeleteUser", { UserName })).toEqual({});
  });

  it("is refused for a user without a password, and for one that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("DeleteLoginProfile", { UserName })).toEqual(NO_LOGIN_PROFILE);
    expect(gate.refusal("DeleteLoginProfile", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:DeleteLoginProfile on the user", () => {
    expectDenied(iamForTest(), "DeleteLoginProfile", { UserName }, arnOf("user/ana"));
  });
});
