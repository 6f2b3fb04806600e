import { withoutAttached } from "../attach-policy.js";
import { boundedRoleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, DetachRolePolicy. */
export const DetachRolePolicy = operation("DetachRolePolicy", {
  authorize: (input, read) => [
    boundedRoleCheck("DetachRolePolicy", input.RoleName, read, { "iam:PolicyARN": input.PolicyArn }),
  ],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    context.store.put(roles, { ...role, attached: withoutAttached(role, input.PolicyArn) });
    return {};
  },
});
