import { describe, expect, it } from "vitest";
import { allowing, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { ABSENT_DEVICE, makeDevice, NO_DEVICE } from "../testing/mfa-for-test.js";

const tag = (Key: string, Value: string) => ({ Key, Value });

describe("TagMFADevice", () => {
  it("adds tags and replaces those of the same key", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags: [tag("team", "a")] });
    expect(gate.call("TagMFADevice", { SerialNumber, Tags: [tag("Team", "b"), tag("cost", "1")] })).toEqual({});
    expect(gate.call("ListMFADeviceTags", { SerialNumber }).Tags).toEqual([tag("Team", "b"), tag("cost", "1")]);
  });

  it("is refused beyond 50, for the same key twice, and for a device that is absent", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags: [tag("first", "")] });
    const Tags = Array.from({ length: 50 }, (_, i) => tag(`key-${i}`, ""));
    expect(gate.refusal("TagMFADevice", { SerialNumber, Tags }).message).toBe(
      "Cannot exceed quota for TagsPerMFADevice: 50",
    );
    expect(gate.refusal("TagMFADevice", { SerialNumber, Tags: [tag("a", ""), tag("A", "")] }).code).toBe(
      "InvalidInput",
    );
    expect(gate.refusal("TagMFADevice", { SerialNumber: ABSENT_DEVICE, Tags: [] })).toEqual(NO_DEVICE);
  });

  it("needs iam:TagMFADevice on the device", () => {
    expectDenied(iamForTest(), "TagMFADevice", { SerialNumber: ABSENT_DEVICE, Tags: [] }, ABSENT_DEVICE);
  });

  it("is allowed by tags of the request and of the device", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags: [tag("team", "a")] });
    const condition = { StringEquals: { "aws:RequestTag/cost": "1", "iam:ResourceTag/team": "a" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagMFADevice", "*", condition));
    expect(gate.call("TagMFADevice", { SerialNumber, Tags: [tag("cost", "1")] }, { as })).toEqual({});
    expect(gate.refusal("TagMFADevice", { SerialNumber, Tags: [tag("cost", "2")] }, { as }).code).toBe("AccessDenied");
  });
});
