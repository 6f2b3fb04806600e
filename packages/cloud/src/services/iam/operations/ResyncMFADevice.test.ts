import { describe, expect, it } from "vitest";
import { sts } from "../../sts/index.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { iam } from "../index.js";
import { arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { enableDevice, makeDevice, NOT_THEIRS, WRONG_CODES } from "../testing/mfa-for-test.js";

describe("ResyncMFADevice", () => {
  it("learns how far the device's clock is off", () => {
    const gate = gateForTest([iam, sts]);
    const as = makeCaller(gate, "ana");
    const { SerialNumber, code, codes } = enableDevice(gate, "ana");
    const show = (periods: number) => ({ SerialNumber, TokenCode: code(periods) });
    expect(gate.refusal("GetSessionToken", show(40), { service: "sts", as }).id).toBe("sts.mfa-code-invalid");
    expect(gate.call("ResyncMFADevice", { UserName: "ana", SerialNumber, ...codes(40) })).toEqual({});
    expect(gate.call("GetSessionToken", show(41), { service: "sts", as }).Credentials).toBeDefined();
  });

  it("is refused for codes that are wrong, or were used", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber, code, codes } = enableDevice(gate, "ana");
    const input = { UserName: "ana", SerialNumber };
    const twice = { AuthenticationCode1: code(), AuthenticationCode2: code() };
    expect(gate.refusal("ResyncMFADevice", { ...input, ...twice })).toEqual(WRONG_CODES);
    expect(gate.refusal("ResyncMFADevice", { ...input, ...codes() })).toEqual(WRONG_CODES);
  });

  it("is refused for a device that is not the user's", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber, codes } = makeDevice(gate);
    expect(gate.refusal("ResyncMFADevice", { UserName: "ana", SerialNumber, ...codes() })).toEqual(NOT_THEIRS);
    expect(gate.refusal("ResyncMFADevice", { UserName: "absent", SerialNumber, ...codes() })).toEqual(NO_USER);
  });

  it("needs iam:ResyncMFADevice on the user", () => {
    const codes = { AuthenticationCode1: "000000", AuthenticationCode2: "000001" };
    const input = { UserName: "ana", SerialNumber: arnOf("mfa/phone"), ...codes };
    expectDenied(iamForTest(), "ResyncMFADevice", input, arnOf("user/ana"));
  });
});
