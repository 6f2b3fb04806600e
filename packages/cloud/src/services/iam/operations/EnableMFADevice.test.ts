import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { ABSENT_DEVICE, enableDevice, makeDevice, NO_DEVICE, WRONG_CODES } from "../testing/mfa-for-test.js";

const CODES = { AuthenticationCode1: "000000", AuthenticationCode2: "000001" };

describe("EnableMFADevice", () => {
  it("gives a device to a user who shows two codes of it", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber, codes } = makeDevice(gate);
    expect(gate.call("EnableMFADevice", { UserName: "ana", SerialNumber, ...codes() })).toEqual({});
    expect(gate.call("ListMFADevices", { UserName: "ana" }).MFADevices).toEqual([
      { UserName: "ana", SerialNumber, EnableDate: new Date(START) },
    ]);
  });

  it.each([
    ["the second is of the next period", 1],
    ["the user was slow", -3],
    ["the device's clock is an hour behind", -120],
    ["the device's clock is an hour ahead", 120],
  ])("takes codes where %s", (_, periods) => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber, codes } = makeDevice(gate);
    expect(gate.call("EnableMFADevice", { UserName: "ana", SerialNumber, ...codes(periods) })).toEqual({});
  });

  it.each([
    ["the same code twice", (code: (periods?: number) => string) => [code(), code()]],
    ["codes in the wrong order", (code: (periods?: number) => string) => [code(), code(-1)]],
    ["codes with one left out between", (code: (periods?: number) => string) => [code(-2), code()]],
    ["codes of more than an hour ago", (code: (periods?: number) => string) => [code(-130), code(-129)]],
    ["codes that are none", () => ["000000", "000000"]],
  ])("is refused for %s", (_, of) => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber, code } = makeDevice(gate);
    const [AuthenticationCode1, AuthenticationCode2] = of(code);
    const input = { UserName: "ana", SerialNumber, AuthenticationCode1, AuthenticationCode2 };
    expect(gate.refusal("EnableMFADevice", input)).toEqual(WRONG_CODES);
  });

  it("is refused for a device that somebody has", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber, codes } = enableDevice(gate, "ana");
    expect(gate.refusal("EnableMFADevice", { UserName: "ana", SerialNumber, ...codes() })).toEqual({
      id: "iam.mfa-device-in-use",
      code: "EntityAlreadyExists",
      status: 409,
      message: "MFA Device is already in use.",
    });
  });

  it("is refused for a ninth device", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (let i = 0; i < 8; i += 1) enableDevice(gate, "ana", `d${i}`);
    const { SerialNumber, codes } = makeDevice(gate);
    expect(gate.refusal("EnableMFADevice", { UserName: "ana", SerialNumber, ...codes() })).toMatchObject({
      code: "LimitExceeded",
      message: "Cannot exceed quota for MFADevicesPerUser: 8",
    });
  });

  it("is refused for a user or a device that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    const input = { SerialNumber: ABSENT_DEVICE, ...CODES };
    expect(gate.refusal("EnableMFADevice", { ...input, UserName: "absent" })).toEqual(NO_USER);
    expect(gate.refusal("EnableMFADevice", { ...input, UserName: "ana" })).toEqual(NO_DEVICE);
  });

  it("needs iam:EnableMFADevice on the user", () => {
    const input = { UserName: "ana", SerialNumber: ABSENT_DEVICE, ...CODES };
    expectDenied(iamForTest(), "EnableMFADevice", input, arnOf("user/ana"));
  });
});
