import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { policyCheck } from "../check.js";
import { requirePolicy } from "../managed-policy.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import type { RoleRow, UserRow } from "../tables.js";
import { attachedKey, roles, users } from "../tables.js";

type ListEntitiesInput = Input<typeof import("@aws-sdk/client-iam"), "ListEntitiesForPolicy">;

/** Whom a policy is attached to, and whose boundary it is. Source: IAM API reference, ListEntitiesForPolicy. */
export const ListEntitiesForPolicy = operation("ListEntitiesForPolicy", {
  authorize: (input, read) => [policyCheck("ListEntitiesForPolicy", input.PolicyArn, read)],
  run(input, context) {
    requirePolicy(input.PolicyArn, context);
    const { items, end } = pageOfList(input, entities(input, context), ({ arn }) => arn);
    const isRole = (row: RoleRow | UserRow): row is RoleRow => "roleName" in row;
    const isUser = (row: RoleRow | UserRow): row is UserRow => "userName" in row;
    return {
      PolicyGroups: [],
      PolicyUsers: items.filter(isUser).map(({ userName, userId }) => ({ UserName: userName, UserId: userId })),
      PolicyRoles: items.filter(isRole).map(({ roleName, roleId }) => ({ RoleName: roleName, RoleId: roleId })),
      ...end,
    };
  },
});

function entities(input: ListEntitiesInput, { store, account }: Context): readonly (RoleRow | UserRow)[] {
  const { PolicyArn, PolicyUsageFilter, EntityFilter, PathPrefix = "/" } = input;
  const key = attachedKey(account, PolicyArn);
  const uses = { PermissionsPolicy: ["attached"], PermissionsBoundary: ["boundary"] } as const;
  const found = (PolicyUsageFilter ? uses[PolicyUsageFilter] : (["attached", "boundary"] as const)).flatMap((use) => [
    ...(EntityFilter === undefined || EntityFilter === "User" ? store.list(users, use, key) : []),
    ...(EntityFilter === undefined || EntityFilter === "Role" ? store.list(roles, use, key) : []),
  ]);
  return [...new Set(found)].filter((row) => row.path.startsWith(PathPrefix));
}
