import { kmsKeyDisabled, kmsKeyPendingDeletion, refuse } from "@understudy/catalogue";
import type { KeyRow } from "./tables.js";

/** The key, when it can encrypt and decrypt. @throws Failure kms.key-disabled, kms.key-pending-deletion */
export function usable(key: KeyRow): KeyRow {
  if (key.state === "Disabled") refuse(kmsKeyDisabled, { keyArn: key.arn });
  return notPendingDeletion(key);
}

/** The key, when it is not about to go. @throws Failure kms.key-pending-deletion */
export function notPendingDeletion(key: KeyRow): KeyRow {
  return key.state === "PendingDeletion" ? refuse(kmsKeyPendingDeletion, { keyArn: key.arn }) : key;
}
