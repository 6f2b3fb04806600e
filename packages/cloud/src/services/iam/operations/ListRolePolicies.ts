import { roleCheck } from "../check.js";
import { inlinePolicies } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";

/** Source: IAM API reference, ListRolePolicies. */
export const ListRolePolicies = operation("ListRolePolicies", {
  authorize: (input, read) => [roleCheck("ListRolePolicies", input.RoleName, read)],
  run: (input, context) => inlinePolicies(requireRole(input.RoleName, context), input),
});
