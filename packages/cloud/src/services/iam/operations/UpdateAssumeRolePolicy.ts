import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";
import { checkTrustPolicy } from "../trust-policy.js";

/** Sessions that were given out live on. Source: IAM API reference, UpdateAssumeRolePolicy. */
export const UpdateAssumeRolePolicy = operation("UpdateAssumeRolePolicy", {
  authorize: (input, read) => [roleCheck("UpdateAssumeRolePolicy", input.RoleName, read)],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    checkTrustPolicy(input.PolicyDocument, context);
    context.store.put(roles, { ...role, trust: input.PolicyDocument });
    return {};
  },
});
