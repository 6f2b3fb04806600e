import type { Input } from "../../../gate/sdk-types.js";
import { decrypt, encrypt } from "../cipher.js";
import { ciphertextCheck, keyOfCiphertext } from "../ciphertext-key.js";
import { requireKey } from "../find-key.js";
import { encryptionContextKeys, keyCheck } from "../key-check.js";
import { nonce } from "../nonce.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";
import { usable } from "../use-key.js";

/** Source: AWS KMS API reference, ReEncrypt. */
export const ReEncrypt = operation("ReEncrypt", {
  authorize(input, read) {
    const to = encryptionContextKeys(input.DestinationEncryptionContext);
    return [
      ciphertextCheck("ReEncryptFrom", sourceOf(input), read),
      keyCheck("ReEncryptTo", input.DestinationKeyId, read, to),
    ];
  },
  run(input, context) {
    refuseUnsupported("ReEncrypt", input);
    const { crypto, ids } = context;
    const from = usable(keyOfCiphertext(sourceOf(input), context));
    const to = usable(requireKey(input.DestinationKeyId, context));
    const plaintext = decrypt(from, sourceOf(input).blob, input.SourceEncryptionContext, crypto);
    const parts = { crypto, random: nonce(ids) };
    return {
      CiphertextBlob: encrypt(to, plaintext, input.DestinationEncryptionContext, parts),
      SourceKeyId: from.arn,
      KeyId: to.arn,
      SourceEncryptionAlgorithm: "SYMMETRIC_DEFAULT" as const,
      DestinationEncryptionAlgorithm: "SYMMETRIC_DEFAULT" as const,
    };
  },
});

const sourceOf = (input: Input<typeof import("@aws-sdk/client-kms"), "ReEncrypt">) => ({
  blob: input.CiphertextBlob ?? new Uint8Array(),
  keyId: input.SourceKeyId,
  context: input.SourceEncryptionContext,
});
