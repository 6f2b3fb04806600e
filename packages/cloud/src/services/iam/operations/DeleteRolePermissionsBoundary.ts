import { boundedRoleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, DeleteRolePermissionsBoundary. */
export const DeleteRolePermissionsBoundary = operation("DeleteRolePermissionsBoundary", {
  authorize: (input, read) => [boundedRoleCheck("DeleteRolePermissionsBoundary", input.RoleName, read)],
  run(input, context) {
    const { boundary: _removed, ...role } = requireModifiableRole(input.RoleName, context);
    context.store.put(roles, role);
    return {};
  },
});
