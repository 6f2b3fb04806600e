import { iamReservedPath, iamRoleAlreadyExists, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { roleArn } from "../arn.js";
import { checkBoundary } from "../boundary.js";
import { boundaryKey, requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import type { RoleRow } from "../tables.js";
import { nameKey, roles } from "../tables.js";
import { withTags } from "../tags.js";
import { checkTrustPolicy } from "../trust-policy.js";
import { wireCreatedRole } from "../wire-role.js";

/** Source: IAM API reference, CreateRole. */
export const CreateRole = operation("CreateRole", {
  authorize: (input, read) => {
    const create = {
      action: "iam:CreateRole",
      resource: roleArn(read.account, input.Path ?? "/", input.RoleName),
      context: { ...requestTags(input.Tags), ...boundaryKey({ boundary: input.PermissionsBoundary }) },
    };
    return withTagCheck(create, "TagRole", input.Tags);
  },
  run(input, context) {
    const { account, store, ids, now } = context;
    const path = input.Path ?? "/";
    checkPath(path, input.RoleName, context);
    checkTrustPolicy(input.AssumeRolePolicyDocument, context);
    if (input.PermissionsBoundary !== undefined) checkBoundary(input.PermissionsBoundary, context);
    if (store.get(roles, nameKey(account, input.RoleName))) refuse(iamRoleAlreadyExists, { roleName: input.RoleName });
    checkQuota("RolesPerAccount", store.count(roles, "account", account) + 1);
    const role: RoleRow = {
      account,
      path,
      roleName: input.RoleName,
      roleId: ids.unique("AROA"),
      arn: roleArn(account, path, input.RoleName),
      trust: input.AssumeRolePolicyDocument,
      createdAt: now,
      maxSessionDuration: input.MaxSessionDuration ?? 3600,
      tags: withTags(input.Tags, [], "TagsPerRole"),
      inline: {},
      attached: [],
      ...(input.Description !== undefined && { description: input.Description }),
      ...(input.PermissionsBoundary !== undefined && { boundary: input.PermissionsBoundary }),
    };
    store.put(roles, role);
    return { Role: wireCreatedRole(role) };
  },
});

/** Roles under `/aws-service-role/` are CreateServiceLinkedRole's, those under `/aws-reserved/` AWS's own. */
function checkPath(path: string, roleName: string, { account }: Context): void {
  if (!/^\/aws-(service-role|reserved)\//.test(path)) return;
  refuse(iamReservedPath, { roleArn: roleArn(account, path, roleName) });
}
