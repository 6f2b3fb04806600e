import { makeDataKey } from "../data-key.js";
import { encryptionContextKeys, keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";

/** Source: AWS KMS API reference, GenerateDataKey. */
export const GenerateDataKey = operation("GenerateDataKey", {
  authorize: (input, read) => [
    keyCheck("GenerateDataKey", input.KeyId, read, encryptionContextKeys(input.EncryptionContext)),
  ],
  run(input, context) {
    refuseUnsupported("GenerateDataKey", input);
    return makeDataKey(input, context);
  },
});
