/** Identities and policies with everything about them, as GetAccountAuthorizationDetails shows them. Recorded: which members there are when. */
import type {
  AttachedPolicy,
  GroupDetail,
  ManagedPolicyDetail,
  PolicyDetail,
  RoleDetail,
  UserDetail,
} from "@aws-sdk/client-iam";
import type { ReadStore } from "../../store/store.js";
import { roleUses } from "../sts/tables.js";
import { wireBoundary } from "./boundary.js";
import { encodeDocument } from "./encode-document.js";
import { groupsOf } from "./groups-of.js";
import { instanceProfiles, wireListedInstanceProfile } from "./instance-profile.js";
import type { AnyPolicy } from "./managed-policy.js";
import type { GroupRow, PolicyHolder, RoleRow, UserRow } from "./tables.js";
import { nameKey } from "./tables.js";
import { wireTags } from "./tags.js";
import { wireGroup } from "./wire-group.js";
import { wireListedPolicy, wireVersion } from "./wire-policy.js";
import { wireRoleDetail } from "./wire-role.js";
import { wireListedUser } from "./wire-user.js";

/** A user without inline policies has no list of them. */
export function wireUserDetail(user: UserRow, store: ReadStore): UserDetail {
  const inline = inlinePolicies(user);
  return {
    ...wireListedUser(user),
    ...(inline.length > 0 && { UserPolicyList: inline }),
    GroupList: groupsOf(user, store).map(({ groupName }) => groupName),
    AttachedManagedPolicies: attachedPolicies(user),
    ...wireBoundary(user),
    Tags: wireTags(user.tags),
  };
}

/** Source: IAM API reference, GroupDetail. */
export function wireGroupDetail(group: GroupRow): GroupDetail {
  return {
    ...wireGroup(group),
    GroupPolicyList: inlinePolicies(group),
    AttachedManagedPolicies: attachedPolicies(group),
  };
}

/** Neither description nor duration. */
export function wireRoleDetails(role: RoleRow, store: ReadStore): RoleDetail {
  const detail = wireRoleDetail(role, store.get(roleUses, role.roleId));
  const { Description: _description, MaxSessionDuration: _duration, RoleLastUsed, ...shown } = detail;
  return {
    ...shown,
    InstanceProfileList: store
      .list(instanceProfiles, "role", nameKey(role.account, role.roleName))
      .map((profile) => wireListedInstanceProfile(profile, { account: role.account, store })),
    RolePolicyList: inlinePolicies(role),
    AttachedManagedPolicies: attachedPolicies(role),
    Tags: wireTags(role.tags),
    RoleLastUsed,
  };
}

/** Neither description nor tags; every version with its document, the newest first. */
export function wirePolicyDetail(
  policy: AnyPolicy,
  at: { readonly account: string; readonly store: ReadStore },
): ManagedPolicyDetail {
  const newestFirst = Object.entries(policy.versions).sort(([one], [other]) => numberOf(other) - numberOf(one));
  return {
    ...wireListedPolicy(policy, at),
    PolicyVersionList: newestFirst.map(([id, version]) => ({
      Document: encodeDocument(version.document),
      ...wireVersion(policy, id, version),
    })),
  };
}

const numberOf = (versionId: string) => Number(versionId.slice(1));

function inlinePolicies({ inline }: PolicyHolder): PolicyDetail[] {
  return Object.keys(inline)
    .sort()
    .map((PolicyName) => ({ PolicyName, PolicyDocument: encodeDocument(inline[PolicyName] as string) }));
}

function attachedPolicies({ attached }: PolicyHolder): AttachedPolicy[] {
  return attached.map((arn) => ({ PolicyName: arn.slice(arn.lastIndexOf("/") + 1), PolicyArn: arn }));
}
