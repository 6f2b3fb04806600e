import { withAttached } from "../attach-policy.js";
import { boundedRoleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, AttachRolePolicy. */
export const AttachRolePolicy = operation("AttachRolePolicy", {
  authorize: (input, read) => [
    boundedRoleCheck("AttachRolePolicy", input.RoleName, read, { "iam:PolicyARN": input.PolicyArn }),
  ],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    context.store.put(roles, { ...role, attached: withAttached(role, input.PolicyArn, "PoliciesPerRole", context) });
    return {};
  },
});
