import { attachedPolicies } from "../attach-policy.js";
import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";

/** Source: IAM API reference, ListAttachedRolePolicies. */
export const ListAttachedRolePolicies = operation("ListAttachedRolePolicies", {
  authorize: (input, read) => [roleCheck("ListAttachedRolePolicies", input.RoleName, read)],
  run: (input, context) => attachedPolicies(requireRole(input.RoleName, context), input),
});
