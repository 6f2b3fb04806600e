import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { kmsForTest } from "../testing/kms-for-test.js";

it("sets the day, thirty days on unless told", () => {
  const { call, key } = kmsForTest();
  const KeyId = key();
  const DeletionDate = new Date(START + 30 * 86_400_000);
  expect(call("ScheduleKeyDeletion", { KeyId })).toEqual({
    KeyId,
    DeletionDate,
    KeyState: "PendingDeletion",
    PendingWindowInDays: 30,
  });
  expect(call("DescribeKey", { KeyId })).toMatchObject({
    KeyMetadata: { KeyState: "PendingDeletion", Enabled: false, DeletionDate },
  });
});

it.each([6, 31])("refuses %i days", (PendingWindowInDays) => {
  const { refusal, key } = kmsForTest();
  expect(refusal("ScheduleKeyDeletion", { KeyId: key(), PendingWindowInDays }).code).toBe("ValidationException");
});
