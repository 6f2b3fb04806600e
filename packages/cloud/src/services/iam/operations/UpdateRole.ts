import { iamProtectedRole, refuse } from "@understudy/catalogue";
import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { roles } from "../tables.js";

/** Of a service-linked role, only the description may be changed. Source: IAM API reference, UpdateRole. */
export const UpdateRole = operation("UpdateRole", {
  authorize: (input, read) => [roleCheck("UpdateRole", input.RoleName, read)],
  run({ RoleName, Description, MaxSessionDuration }, context) {
    const role = requireRole(RoleName, context);
    if (role.linkedService !== undefined && MaxSessionDuration !== undefined)
      refuse(iamProtectedRole, { roleName: RoleName });
    context.store.put(roles, {
      ...role,
      ...(Description !== undefined && { description: Description || undefined }),
      ...(MaxSessionDuration !== undefined && { maxSessionDuration: MaxSessionDuration }),
    });
    return {};
  },
});
