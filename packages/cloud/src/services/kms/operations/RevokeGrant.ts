import { requireKey } from "../find-key.js";
import { removeGrant } from "../grant.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { refuseUnsupported } from "../refuse-unsupported.js";

/** Source: AWS KMS API reference, RevokeGrant. */
export const RevokeGrant = operation("RevokeGrant", {
  authorize: (input, read) => [keyCheck("RevokeGrant", input.KeyId, read, { "kms:GrantIsForAWSResource": "false" })],
  run(input, context) {
    refuseUnsupported("RevokeGrant", input);
    removeGrant(requireKey(input.KeyId, context), input.GrantId, context.store);
    return {};
  },
});
