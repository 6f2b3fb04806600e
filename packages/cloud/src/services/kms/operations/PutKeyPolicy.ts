import { kmsPolicyNameUnknown, refuse } from "@understudy/catalogue";
import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { checkKeyPolicy } from "../key-policy.js";
import { operation } from "../operation.js";
import { keys } from "../tables.js";
import { notPendingDeletion } from "../use-key.js";

/** Source: AWS KMS API reference, PutKeyPolicy. */
export const PutKeyPolicy = operation("PutKeyPolicy", {
  authorize: (input, read) => {
    const waived = String(input.BypassPolicyLockoutSafetyCheck ?? false);
    return [keyCheck("PutKeyPolicy", input.KeyId, read, { "kms:BypassPolicyLockoutSafetyCheck": waived })];
  },
  run(input, context) {
    if ((input.PolicyName ?? "default") !== "default") refuse(kmsPolicyNameUnknown, {});
    const key = notPendingDeletion(requireKey(input.KeyId, context));
    checkKeyPolicy(input.Policy, key.arn, input.BypassPolicyLockoutSafetyCheck, context);
    context.store.put(keys, { ...key, policy: input.Policy });
    return {};
  },
});
