import { roleUses } from "../../sts/tables.js";
import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { wireRoleDetail } from "../wire-role.js";

/** Source: IAM API reference, GetRole. */
export const GetRole = operation("GetRole", {
  authorize: (input, read) => [roleCheck("GetRole", input.RoleName, read)],
  run(input, context) {
    const role = requireRole(input.RoleName, context);
    return { Role: wireRoleDetail(role, context.store.get(roleUses, role.roleId)) };
  },
});
