import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { ABSENT_DEVICE, enableDevice, NOT_THEIRS } from "../testing/mfa-for-test.js";

describe("GetMFADevice", () => {
  it("tells whose a device is, and since when; of the caller where no user is named", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:GetMFADevice", arnOf("user/ana")));
    const { SerialNumber } = enableDevice(gate, "ana");
    const told = { UserName: "ana", SerialNumber, EnableDate: new Date(START) };
    expect(gate.call("GetMFADevice", { UserName: "ana", SerialNumber })).toEqual(told);
    expect(gate.call("GetMFADevice", { SerialNumber }, { as })).toEqual(told);
  });

  it("follows a user who is renamed", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber } = enableDevice(gate, "ana");
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "anna" });
    expect(gate.call("GetMFADevice", { UserName: "anna", SerialNumber }).UserName).toBe("anna");
  });

  it("is refused for a device that is not the user's", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("GetMFADevice", { UserName: "ana", SerialNumber: ABSENT_DEVICE })).toEqual(NOT_THEIRS);
    expect(gate.refusal("GetMFADevice", { UserName: "absent", SerialNumber: ABSENT_DEVICE })).toEqual(NO_USER);
  });

  it("needs iam:GetMFADevice on the user", () => {
    expectDenied(iamForTest(), "GetMFADevice", { UserName: "ana", SerialNumber: ABSENT_DEVICE }, arnOf("user/ana"));
  });
});
