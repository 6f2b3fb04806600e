import { iamRolePolicyNotFound, refuse } from "@understudy/catalogue";
import { boundedRoleCheck } from "../check.js";
import { inlineDocument, withoutInline } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, DeleteRolePolicy. */
export const DeleteRolePolicy = operation("DeleteRolePolicy", {
  authorize: (input, read) => [boundedRoleCheck("DeleteRolePolicy", input.RoleName, read)],
  run({ RoleName, PolicyName }, context) {
    const role = requireModifiableRole(RoleName, context);
    if (inlineDocument(role, PolicyName) === undefined) refuse(iamRolePolicyNotFound, { policyName: PolicyName });
    context.store.put(roles, { ...role, inline: withoutInline(role, PolicyName) });
    return {};
  },
});
