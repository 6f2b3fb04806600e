import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { wireRoleDetail } from "../wire-role.js";

/** Source: IAM API reference, GetRole. */
export const GetRole = operation("GetRole", {
  authorize: (input, read) => [roleCheck("GetRole", input.RoleName, read)],
  run: (input, context) => ({ Role: wireRoleDetail(requireRole(input.RoleName, context)) }),
});
