import { policyCheck } from "../check.js";
import { requireVersion } from "../managed-policy.js";
import { operation } from "../operation.js";
import { requireCustomerPolicy } from "../require.js";
import { policies } from "../tables.js";

/** Source: IAM API reference, SetDefaultPolicyVersion. */
export const SetDefaultPolicyVersion = operation("SetDefaultPolicyVersion", {
  authorize: (input, read) => [policyCheck("SetDefaultPolicyVersion", input.PolicyArn, read)],
  run({ PolicyArn, VersionId }, context) {
    const policy = requireCustomerPolicy(PolicyArn, context);
    requireVersion(policy, VersionId);
    context.store.put(policies, { ...policy, defaultVersionId: VersionId, updatedAt: context.now });
    return {};
  },
});
