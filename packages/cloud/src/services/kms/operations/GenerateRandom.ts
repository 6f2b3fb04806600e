import { randomBytes } from "../nonce.js";
import { operation } from "../operation.js";

/** Source: AWS KMS API reference, GenerateRandom. */
export const GenerateRandom = operation("GenerateRandom", {
  authorize: () => [{ action: "kms:GenerateRandom", resource: "*" }],
  run: ({ NumberOfBytes = 32 }, { ids }) => ({ Plaintext: randomBytes(ids, NumberOfBytes) }),
});
