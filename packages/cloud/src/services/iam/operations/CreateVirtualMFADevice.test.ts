import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeDevice, seedOf } from "../testing/mfa-for-test.js";

const Tags = [{ Key: "team", Value: "a" }];

describe("CreateVirtualMFADevice", () => {
  it("makes a device for nobody, and tells its seed once", () => {
    const gate = iamForTest();
    const answer = gate.call("CreateVirtualMFADevice", { VirtualMFADeviceName: "phone", Path: "/x/", Tags });
    expect(answer.VirtualMFADevice).toEqual({
      SerialNumber: arnOf("mfa/x/phone"),
      Base32StringSeed: expect.any(Uint8Array),
      Tags,
    });
    expect(seedOf(answer)).toMatch(/^[A-Z2-7]{64}$/);
    expect(gate.call("ListVirtualMFADevices").VirtualMFADevices).toEqual([{ SerialNumber: arnOf("mfa/x/phone") }]);
  });

  it("is refused for a name that is taken, and for the same tag twice", () => {
    const gate = iamForTest();
    makeDevice(gate);
    expect(gate.refusal("CreateVirtualMFADevice", { VirtualMFADeviceName: "phone" })).toEqual({
      id: "iam.mfa-device-already-exists",
      code: "EntityAlreadyExists",
      status: 409,
      message: "MFADevice entity at the same path and name already exists.",
    });
    expect(gate.refusal("CreateVirtualMFADevice", { VirtualMFADeviceName: "b", Tags: [...Tags, ...Tags] }).id).toBe(
      "iam.duplicate-tag-keys",
    );
  });

  it("needs iam:CreateVirtualMFADevice on the device", () => {
    expectDenied(iamForTest(), "CreateVirtualMFADevice", { VirtualMFADeviceName: "phone" }, arnOf("mfa/phone"));
  });

  it("needs iam:TagMFADevice too where there are tags, and looks at them", () => {
    const gate = iamForTest();
    const input = { VirtualMFADeviceName: "phone", Tags };
    const as = makeCaller(gate, "ben", allowing("iam:CreateVirtualMFADevice"));
    expect(gate.refusal("CreateVirtualMFADevice", input, { as }).message).toContain("iam:TagMFADevice");
    const policy = allowing("iam:*MFADevice", "*", { StringEquals: { "aws:RequestTag/team": "b" } });
    const other = makeCaller(gate, "eve", policy);
    expect(gate.refusal("CreateVirtualMFADevice", input, { as: other }).code).toBe("AccessDenied");
  });
});
