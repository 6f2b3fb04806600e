import type { Input } from "../../../gate/sdk-types.js";
import { decrypt } from "../cipher.js";
import { ciphertextCheck, keyOfCiphertext } from "../ciphertext-key.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";
import { usable } from "../use-key.js";

/** Source: AWS KMS API reference, Decrypt. */
export const Decrypt = operation("Decrypt", {
  authorize: (input, read) => [ciphertextCheck("Decrypt", ciphertextOf(input), read)],
  run(input, context) {
    refuseUnsupported("Decrypt", input);
    const key = usable(keyOfCiphertext(ciphertextOf(input), context));
    return {
      KeyId: key.arn,
      Plaintext: decrypt(key, ciphertextOf(input).blob, input.EncryptionContext, context.crypto),
      EncryptionAlgorithm: "SYMMETRIC_DEFAULT" as const,
    };
  },
});

const ciphertextOf = (input: Input<typeof import("@aws-sdk/client-kms"), "Decrypt">) => ({
  blob: input.CiphertextBlob ?? new Uint8Array(),
  keyId: input.KeyId,
  context: input.EncryptionContext,
});
