import { checkBoundary } from "../boundary.js";
import { boundaryKey, printedByArn, roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, PutRolePermissionsBoundary. */
export const PutRolePermissionsBoundary = operation("PutRolePermissionsBoundary", {
  authorize: (input, read) => [
    printedByArn(
      roleCheck(
        "PutRolePermissionsBoundary",
        input.RoleName,
        read,
        boundaryKey({ boundary: input.PermissionsBoundary }),
      ),
    ),
  ],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    checkBoundary(input.PermissionsBoundary, context);
    context.store.put(roles, { ...role, boundary: input.PermissionsBoundary });
    return {};
  },
});
