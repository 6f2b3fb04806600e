import { iamDefaultVersionNotDeletable, refuse } from "@understudy/catalogue";
import { policyCheck } from "../check.js";
import { requireVersion } from "../managed-policy.js";
import { operation } from "../operation.js";
import { requireCustomerPolicy } from "../require.js";
import { policies } from "../tables.js";

/** Source: IAM API reference, DeletePolicyVersion. */
export const DeletePolicyVersion = operation("DeletePolicyVersion", {
  authorize: (input, read) => [policyCheck("DeletePolicyVersion", input.PolicyArn, read)],
  run({ PolicyArn, VersionId }, context) {
    const policy = requireCustomerPolicy(PolicyArn, context);
    requireVersion(policy, VersionId);
    if (policy.defaultVersionId === VersionId) refuse(iamDefaultVersionNotDeletable, {});
    const { [VersionId]: _removed, ...versions } = policy.versions;
    context.store.put(policies, { ...policy, versions, updatedAt: context.now });
    return {};
  },
});
