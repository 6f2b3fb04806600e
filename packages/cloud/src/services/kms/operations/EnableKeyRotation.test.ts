import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("keeps that the key rotates, and how often", () => {
  const { call, key } = kmsForTest();
  const KeyId = key();
  expect(call("GetKeyRotationStatus", { KeyId })).toEqual({ KeyId, KeyRotationEnabled: false });
  call("EnableKeyRotation", { KeyId, RotationPeriodInDays: 180 });
  expect(call("GetKeyRotationStatus", { KeyId })).toEqual({
    KeyId,
    KeyRotationEnabled: true,
    RotationPeriodInDays: 180,
  });
  call("DisableKeyRotation", { KeyId });
  expect(call("GetKeyRotationStatus", { KeyId })).toEqual({ KeyId, KeyRotationEnabled: false });
});
