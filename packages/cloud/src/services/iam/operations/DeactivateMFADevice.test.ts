import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { enableDevice, makeDevice, NOT_THEIRS } from "../testing/mfa-for-test.js";

describe("DeactivateMFADevice", () => {
  it("takes the device from the user, and leaves it for another", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeUser(gate, "ben");
    const { SerialNumber, codes } = enableDevice(gate, "ana");
    expect(gate.call("DeactivateMFADevice", { UserName: "ana", SerialNumber })).toEqual({});
    expect(gate.call("ListMFADevices", { UserName: "ana" }).MFADevices).toEqual([]);
    expect(gate.call("EnableMFADevice", { UserName: "ben", SerialNumber, ...codes() })).toEqual({});
  });

  it("is about the caller where no user is named", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:DeactivateMFADevice", arnOf("user/ana")));
    const { SerialNumber } = enableDevice(gate, "ana");
    expect(gate.call("DeactivateMFADevice", { SerialNumber }, { as })).toEqual({});
  });

  it("is refused for a device that is not the user's", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeUser(gate, "ben");
    const free = makeDevice(gate, "free");
    const { SerialNumber } = enableDevice(gate, "ben");
    expect(gate.refusal("DeactivateMFADevice", { UserName: "ana", SerialNumber })).toEqual(NOT_THEIRS);
    expect(gate.refusal("DeactivateMFADevice", { UserName: "ana", SerialNumber: free.SerialNumber })).toEqual(
      NOT_THEIRS,
    );
    expect(gate.refusal("DeactivateMFADevice", { UserName: "absent", SerialNumber })).toEqual(NO_USER);
  });

  it("needs iam:DeactivateMFADevice on the user", () => {
    const input = { UserName: "ana", SerialNumber: arnOf("mfa/phone") };
    expectDenied(iamForTest(), "DeactivateMFADevice", input, arnOf("user/ana"));
  });
});
