import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { ABSENT_DEVICE, makeDevice, NO_DEVICE } from "../testing/mfa-for-test.js";

const tag = (Key: string) => ({ Key, Value: "v" });

describe("ListMFADeviceTags", () => {
  it("sorts by key, and gives pages", () => {
    const gate = iamForTest();
    const { SerialNumber } = makeDevice(gate, "phone", { Tags: [tag("c"), tag("a"), tag("b")] });
    const first = gate.call("ListMFADeviceTags", { SerialNumber, MaxItems: 2 });
    expect(first).toEqual({ Tags: [tag("a"), tag("b")], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListMFADeviceTags", { SerialNumber, Marker: first.Marker }).Tags).toEqual([tag("c")]);
  });

  it("is refused for a device that is absent", () => {
    expect(iamForTest().refusal("ListMFADeviceTags", { SerialNumber: ABSENT_DEVICE })).toEqual(NO_DEVICE);
  });

  it("needs iam:ListMFADeviceTags on the device", () => {
    expectDenied(iamForTest(), "ListMFADeviceTags", { SerialNumber: ABSENT_DEVICE }, ABSENT_DEVICE);
  });
});
