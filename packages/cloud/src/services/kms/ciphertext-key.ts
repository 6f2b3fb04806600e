import type { AnyFailureMode } from "@understudy/catalogue";
import { kmsDecryptDenied, kmsKeyIncorrect, refuse } from "@understudy/catalogue";
import type { Check, Read } from "../../gate/operation.js";
import type { EncryptionContext } from "./cipher.js";
import { keyArnOf } from "./cipher.js";
import { requireKey } from "./find-key.js";
import { encryptionContextKeys, rowCheck } from "./key-check.js";
import type { KeyRow } from "./tables.js";

/** What is to be decrypted, with the key that the request may name. */
export interface Ciphertext {
  readonly blob: Uint8Array;
  readonly keyId: string | undefined;
  readonly context: EncryptionContext;
}

/** The key of a ciphertext. @throws Failure when it is not the one named, or is gone */
export function keyOfCiphertext({ blob, keyId }: Ciphertext, read: Read): KeyRow {
  const key = requireKey(keyArnOf(blob), read);
  if (keyId !== undefined && requireKey(keyId, read).arn !== key.arn) refuse(kmsKeyIncorrect, {});
  return key;
}

/** The check that goes with it. AWS: a key that the request does not name is not named by the refusal either. */
export function ciphertextCheck(action: string, ciphertext: Ciphertext, read: Read): Check {
  const check = rowCheck(action, keyOfCiphertext(ciphertext, read), read, encryptionContextKeys(ciphertext.context));
  return ciphertext.keyId === undefined ? { ...check, unnamedDenial: kmsDecryptDenied as AnyFailureMode } : check;
}
