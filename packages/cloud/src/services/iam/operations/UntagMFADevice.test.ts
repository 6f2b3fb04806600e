import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { ABSENT_DEVICE, makeDevice, NO_DEVICE } from "../testing/mfa-for-test.js";

const Tags = [
  { Key: "team", Value: "a" },
  { Key: "stage", Value: "test" },
];

describe("UntagMFADevice", () => {
  it("takes tags away, and passes over keys that are not there", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags });
    expect(gate.call("UntagMFADevice", { SerialNumber, TagKeys: ["TEAM", "other"] })).toEqual({});
    expect(gate.call("ListMFADeviceTags", { SerialNumber }).Tags).toEqual([{ Key: "stage", Value: "test" }]);
  });

  it("is refused for a device that is absent", () => {
    expect(iamForTest().refusal("UntagMFADevice", { SerialNumber: ABSENT_DEVICE, TagKeys: [] })).toEqual(NO_DEVICE);
  });

  it("needs iam:UntagMFADevice on the device", () => {
    expectDenied(iamForTest(), "UntagMFADevice", { SerialNumber: ABSENT_DEVICE, TagKeys: [] }, ABSENT_DEVICE);
  });

  it("is allowed by the keys", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags });
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["stage"] } };
    const as = makeCaller(gate, "tagger", allowing("iam:UntagMFADevice", "*", condition));
    expect(gate.call("UntagMFADevice", { SerialNumber, TagKeys: ["stage"] }, { as })).toEqual({});
    expect(gate.refusal("UntagMFADevice", { SerialNumber, TagKeys: ["team"] }, { as }).code).toBe("AccessDenied");
  });
});
