import { iamPolicyHasVersions, iamPolicyInUse, refuse } from "@understudy/catalogue";
import { policyCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireCustomerPolicy } from "../require.js";
import { policies } from "../tables.js";
import { countUses } from "../wire-policy.js";

/** Source: IAM API reference, DeletePolicy. */
export const DeletePolicy = operation("DeletePolicy", {
  authorize: (input, read) => [policyCheck("DeletePolicy", input.PolicyArn, read)],
  run({ PolicyArn }, context) {
    const policy = requireCustomerPolicy(PolicyArn, context);
    const uses = countUses("attached", PolicyArn, context) + countUses("boundary", PolicyArn, context);
    if (uses > 0) refuse(iamPolicyInUse, {});
    if (Object.keys(policy.versions).length > 1) refuse(iamPolicyHasVersions, {});
    context.store.delete(policies, policies.key(policy));
    return {};
  },
});
