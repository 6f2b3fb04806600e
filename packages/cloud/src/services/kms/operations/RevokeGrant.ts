import { requireKey } from "../find-key.js";
import { removeGrant } from "../grant.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";

/** Source: AWS KMS API reference, RevokeGrant. */
export const RevokeGrant = operation("RevokeGrant", {
  authorize: (input, read) => [keyCheck("RevokeGrant", input.KeyId, read, { "kms:GrantIsForAWSResource": "false" })],
  run(input, context) {
    removeGrant(requireKey(input.KeyId, context), input.GrantId, context.store);
    return {};
  },
});
