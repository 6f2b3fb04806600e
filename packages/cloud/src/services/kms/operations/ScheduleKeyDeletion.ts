import { kmsDeletionWindowInvalid, refuse } from "@understudy/catalogue";
import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { notPendingDeletion } from "../use-key.js";

const DAY = 86_400_000;

/** The sweeper deletes the key when its time has come. Source: AWS KMS API reference, ScheduleKeyDeletion. */
export const ScheduleKeyDeletion = operation("ScheduleKeyDeletion", {
  authorize: (input, read) => [
    keyCheck("ScheduleKeyDeletion", input.KeyId, read, {
      "kms:ScheduleKeyDeletionPendingWindowInDays": String(input.PendingWindowInDays ?? 30),
    }),
  ],
  run(input, context) {
    const days = input.PendingWindowInDays ?? 30;
    if (days < 7 || days > 30) refuse(kmsDeletionWindowInvalid, { days: String(days) });
    const key = notPendingDeletion(requireKey(input.KeyId, context));
    const deleteAt = context.now + days * DAY;
    context.store.put(keys, { ...key, state: "PendingDeletion", deleteAt });
    return {
      KeyId: key.arn,
      DeletionDate: new Date(deleteAt),
      KeyState: "PendingDeletion" as const,
      PendingWindowInDays: days,
    };
  },
});
