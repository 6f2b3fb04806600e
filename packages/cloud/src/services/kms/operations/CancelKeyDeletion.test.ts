import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("brings the key back, disabled", () => {
  const { call, refusal, key } = kmsForTest();
  const KeyId = key();
  expect(refusal("CancelKeyDeletion", { KeyId })).toMatchObject({
    code: "KMSInvalidStateException",
    message: `${KeyId} is not pending deletion.`,
  });
  call("ScheduleKeyDeletion", { KeyId });
  expect(call("CancelKeyDeletion", { KeyId })).toEqual({ KeyId });
  expect(call("DescribeKey", { KeyId })).toMatchObject({ KeyMetadata: { KeyState: "Disabled" } });
});

it("needs kms:CancelKeyDeletion", () => {
  const { refusal, key, user } = kmsForTest();
  expect(refusal("CancelKeyDeletion", { KeyId: key() }, { as: user() }).code).toBe("AccessDeniedException");
});
