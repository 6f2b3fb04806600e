import type { Role, RoleLastUsed } from "@aws-sdk/client-iam";
import { perRow } from "../../store/per-row.js";
import type { RoleUseRow } from "../sts/tables.js";
import { wireBoundary } from "./boundary.js";
import { encodeDocument } from "./encode-document.js";
import type { RoleRow } from "./tables.js";
import { wireTags } from "./tags.js";

/** What every answer says of a role, and all that an instance profile says of its own. AWS leaves out what is not set. */
export function wireRole(role: RoleRow): Role {
  return {
    Path: role.path,
    RoleName: role.roleName,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: new Date(role.createdAt),
    AssumeRolePolicyDocument: encodeDocument(role.trust),
  };
}

/** What CreateRole and CreateServiceLinkedRole say: neither description nor duration. */
export function wireCreatedRole(role: RoleRow): Role {
  return { ...wireRole(role), ...wireBoundary(role), ...tagsOf(role) };
}

/** What ListRoles says: neither tags, nor boundary, nor last use. */
export function wireListedRole(role: RoleRow): Role {
  return {
    ...wireRole(role),
    ...(role.description !== undefined && { Description: role.description }),
    MaxSessionDuration: role.maxSessionDuration,
  };
}

/** What GetRole says: everything. */
export function wireRoleDetail(role: RoleRow, use: RoleUseRow | undefined): Role {
  return { ...detailOf(role), RoleLastUsed: lastUsed(use) };
}

const detailOf = perRow((role: RoleRow): Role => ({ ...wireListedRole(role), ...wireBoundary(role), ...tagsOf(role) }));

function tagsOf(role: RoleRow): Pick<Role, "Tags"> {
  return role.tags.length > 0 ? { Tags: wireTags(role.tags) } : {};
}

function lastUsed(use: RoleUseRow | undefined): RoleLastUsed {
  return use ? { LastUsedDate: new Date(use.at), Region: use.region } : {};
}
