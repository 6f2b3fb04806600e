import { encrypt } from "../cipher.js";
import { requireKey } from "../find-key.js";
import { encryptionContextKeys, keyCheck } from "../key-check.js";
import { nonce } from "../nonce.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";
import { usable } from "../use-key.js";

/** Source: AWS KMS API reference, Encrypt. */
export const Encrypt = operation("Encrypt", {
  authorize: (input, read) => [keyCheck("Encrypt", input.KeyId, read, encryptionContextKeys(input.EncryptionContext))],
  run(input, context) {
    refuseUnsupported("Encrypt", input);
    const key = usable(requireKey(input.KeyId, context));
    const parts = { crypto: context.crypto, random: nonce(context.ids) };
    return {
      CiphertextBlob: encrypt(key, input.Plaintext, input.EncryptionContext, parts),
      KeyId: key.arn,
      EncryptionAlgorithm: "SYMMETRIC_DEFAULT" as const,
    };
  },
});
