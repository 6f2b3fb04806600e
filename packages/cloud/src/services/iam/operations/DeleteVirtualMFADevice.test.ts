import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller, makeUser } from "../testing/iam-for-test.js";
import { ABSENT_DEVICE, enableDevice, makeDevice, NO_DEVICE } from "../testing/mfa-for-test.js";

describe("DeleteVirtualMFADevice", () => {
  it("deletes a device that nobody has", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate);
    expect(gate.call("DeleteVirtualMFADevice", { SerialNumber })).toEqual({});
    expect(gate.call("ListVirtualMFADevices").VirtualMFADevices).toEqual([]);
  });

  it("is refused for a device that is enabled", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber } = enableDevice(gate, "ana");
    expect(gate.refusal("DeleteVirtualMFADevice", { SerialNumber })).toEqual({
      id: "iam.mfa-device-assigned",
      code: "DeleteConflict",
      status: 409,
      message: "MFA VirtualDevice in use. Must deactivate first.",
    });
  });

  it("is refused for a device that is absent, or of another account", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeleteVirtualMFADevice", { SerialNumber: ABSENT_DEVICE })).toEqual(NO_DEVICE);
    const { SerialNumber } = makeDevice(gate);
    expect(gate.refusal("DeleteVirtualMFADevice", { SerialNumber }, { as: "123456789012" }).code).toBe("NoSuchEntity");
  });

  it("needs iam:DeleteVirtualMFADevice on the device, and looks at its tags", () => {
    expectDenied(iamForTest(), "DeleteVirtualMFADevice", { SerialNumber: ABSENT_DEVICE }, ABSENT_DEVICE);
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags: [{ Key: "team", Value: "a" }] });
    const policy = (team: string) =>
      allowing("iam:DeleteVirtualMFADevice", "*", { StringEquals: { "aws:ResourceTag/team": team } });
    const stranger = makeCaller(gate, "eve", policy("b"));
    expect(gate.refusal("DeleteVirtualMFADevice", { SerialNumber }, { as: stranger }).code).toBe("AccessDenied");
    const as = makeCaller(gate, "ana", policy("a"));
    expect(gate.call("DeleteVirtualMFADevice", { SerialNumber }, { as })).toEqual({});
  });
});
