import { makeDataKey } from "../data-key.js";
import { encryptionContextKeys, keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";

/** Source: AWS KMS API reference, GenerateDataKeyWithoutPlaintext. */
export const GenerateDataKeyWithoutPlaintext = operation("GenerateDataKeyWithoutPlaintext", {
  authorize: (input, read) => [
    keyCheck("GenerateDataKeyWithoutPlaintext", input.KeyId, read, encryptionContextKeys(input.EncryptionContext)),
  ],
  run(input, context) {
    refuseUnsupported("GenerateDataKeyWithoutPlaintext", input);
    const { Plaintext: _kept, ...shown } = makeDataKey(input, context);
    return shown;
  },
});
