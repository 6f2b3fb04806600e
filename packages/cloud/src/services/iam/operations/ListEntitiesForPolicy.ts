import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { policyCheck } from "../check.js";
import { requirePolicy } from "../managed-policy.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import type { GroupRow, RoleRow, UserRow } from "../tables.js";
import { attachedKey, groups, roles, users } from "../tables.js";

type Entity = GroupRow | RoleRow | UserRow;
type ListEntitiesInput = Input<typeof import("@aws-sdk/client-iam"), "ListEntitiesForPolicy">;

/** Whom a policy is attached to, and whose boundary it is. Source: IAM API reference, ListEntitiesForPolicy. */
export const ListEntitiesForPolicy = operation("ListEntitiesForPolicy", {
  authorize: (input, read) => [policyCheck("ListEntitiesForPolicy", input.PolicyArn, read)],
  run(input, context) {
    requirePolicy(input.PolicyArn, context);
    const { items, end } = pageOfList(input, entities(input, context), ({ arn }) => arn);
    const isGroup = (row: Entity): row is GroupRow => "groupName" in row;
    const isRole = (row: Entity): row is RoleRow => "roleName" in row;
    const isUser = (row: Entity): row is UserRow => "userName" in row;
    return {
      PolicyGroups: items.filter(isGroup).map(({ groupName, groupId }) => ({ GroupName: groupName, GroupId: groupId })),
      PolicyUsers: items.filter(isUser).map(({ userName, userId }) => ({ UserName: userName, UserId: userId })),
      PolicyRoles: items.filter(isRole).map(({ roleName, roleId }) => ({ RoleName: roleName, RoleId: roleId })),
      ...end,
    };
  },
});

function entities(input: ListEntitiesInput, { store, account }: Context): readonly Entity[] {
  const { PolicyArn, PolicyUsageFilter, EntityFilter, PathPrefix = "/" } = input;
  const key = attachedKey(account, PolicyArn);
  const uses = { PermissionsPolicy: ["attached"], PermissionsBoundary: ["boundary"] } as const;
  const found = (PolicyUsageFilter ? uses[PolicyUsageFilter] : (["attached", "boundary"] as const)).flatMap((use) => [
    ...(use === "attached" && (EntityFilter === undefined || EntityFilter === "Group")
      ? store.list(groups, use, key)
      : []),
    ...(EntityFilter === undefined || EntityFilter === "User" ? store.list(users, use, key) : []),
    ...(EntityFilter === undefined || EntityFilter === "Role" ? store.list(roles, use, key) : []),
  ]);
  return [...new Set(found)].filter((row) => row.path.startsWith(PathPrefix));
}
