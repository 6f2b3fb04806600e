import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { roles } from "../tables.js";
import { wireRoleDetail } from "../wire-role.js";

/** What UpdateRole does too, kept for old clients. Source: IAM API reference, UpdateRoleDescription. */
export const UpdateRoleDescription = operation("UpdateRoleDescription", {
  authorize: (input, read) => [roleCheck("UpdateRoleDescription", input.RoleName, read)],
  run({ RoleName, Description }, context) {
    const role = { ...requireRole(RoleName, context), description: Description || undefined };
    context.store.put(roles, role);
    const { RoleLastUsed: _notShown, ...shown } = wireRoleDetail(role, undefined);
    return { Role: shown };
  },
});
