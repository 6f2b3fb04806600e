import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";

/** Source: AWS KMS API reference, ListKeyPolicies. */
export const ListKeyPolicies = operation("ListKeyPolicies", {
  authorize: (input, read) => [keyCheck("ListKeyPolicies", input.KeyId, read)],
  run(input, context) {
    requireKey(input.KeyId, context);
    return { PolicyNames: ["default"], Truncated: false };
  },
});
