import {
  iamAttachedPoliciesRemain,
  iamInlinePoliciesRemain,
  iamInstanceProfilesRemain,
  refuse,
} from "@understudy/catalogue";
import { roleUses } from "../../sts/tables.js";
import { roleCheck } from "../check.js";
import { instanceProfiles } from "../instance-profile.js";
import { operation } from "../operation.js";
import { renamePrincipal } from "../rename-principal.js";
import { requireModifiableRole } from "../require.js";
import { roles } from "../tables.js";

/** Refused while it is in an instance profile or policies are left; what else uses the role is not asked. Source: IAM API reference, DeleteRole. */
export const DeleteRole = operation("DeleteRole", {
  authorize: (input, read) => [roleCheck("DeleteRole", input.RoleName, read)],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    if (context.store.count(instanceProfiles, "role", roles.key(role)) > 0) refuse(iamInstanceProfilesRemain, {});
    if (role.attached.length > 0) refuse(iamAttachedPoliciesRemain, {});
    if (Object.keys(role.inline).length > 0) refuse(iamInlinePoliciesRemain, {});
    context.store.delete(roles, roles.key(role));
    context.store.delete(roleUses, role.roleId);
    renamePrincipal(context.store, role.arn, role.roleId);
    return {};
  },
});
