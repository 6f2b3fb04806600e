import { kmsDataKeySizeAmbiguous, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { EncryptionContext } from "./cipher.js";
import { encrypt } from "./cipher.js";
import { requireKey } from "./find-key.js";
import { nonce, randomBytes } from "./nonce.js";
import { usable } from "./use-key.js";

export interface DataKeyAsked {
  readonly KeyId: string;
  readonly KeySpec?: "AES_256" | "AES_128";
  readonly NumberOfBytes?: number;
  readonly EncryptionContext?: EncryptionContext;
}

/** A new data key, plain and encrypted. Source: AWS KMS API reference, GenerateDataKey. @throws Failure */
export function makeDataKey(asked: DataKeyAsked, context: Context) {
  const { KeySpec, NumberOfBytes } = asked;
  if ((KeySpec === undefined) === (NumberOfBytes === undefined)) refuse(kmsDataKeySizeAmbiguous, {});
  const key = usable(requireKey(asked.KeyId, context));
  const Plaintext = randomBytes(context.ids, NumberOfBytes ?? (KeySpec === "AES_128" ? 16 : 32));
  const parts = { crypto: context.crypto, random: nonce(context.ids) };
  return { Plaintext, CiphertextBlob: encrypt(key, Plaintext, asked.EncryptionContext, parts), KeyId: key.arn };
}
