/** Instance profiles: containers for the role that an EC2 instance takes on. Source: IAM User Guide, "Using instance profiles". */
import type { InstanceProfile } from "@aws-sdk/client-iam";
import { iamInstanceProfileNotFound, refuse } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Read } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { table } from "../../store/table.js";
import type { IamCheck } from "./check.js";
import { resourceTags } from "./check.js";
import type { Tag } from "./tables.js";
import { nameKey, roles } from "./tables.js";
import { wireTags } from "./tags.js";
import { wireRole } from "./wire-role.js";

export interface InstanceProfileRow {
  readonly account: string;
  readonly instanceProfileName: string;
  /** `AIPA…` */
  readonly instanceProfileId: string;
  readonly path: string;
  readonly arn: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  /** The one role that may be in it. INVARIANT: it exists, for a role in a profile is not deleted. */
  readonly roleName?: string;
}

export const instanceProfiles = table<InstanceProfileRow>()({
  name: "iam.instance-profile",
  key: (row) => nameKey(row.account, row.instanceProfileName),
  indexes: {
    account: (row) => row.account,
    role: (row) => (row.roleName === undefined ? undefined : nameKey(row.account, row.roleName)),
  },
});

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

export const instanceProfileArn = (account: string, path: string, name: string) =>
  `arn:aws:iam::${account}:instance-profile${path}${name}`;

function findInstanceProfile(name: string, { account, store }: In): InstanceProfileRow | undefined {
  const profile = store.get(instanceProfiles, nameKey(account, name));
  return profile?.instanceProfileName === name ? profile : undefined;
}

/** @throws Failure iam.instance-profile-not-found */
export function requireInstanceProfile(name: string, at: In): InstanceProfileRow {
  return findInstanceProfile(name, at) ?? refuse(iamInstanceProfileNotFound, { name });
}

/**
 * A check on the profile of that name; where there is none, on the ARN it would have at the root path. Denials print
 * `instance profile NAME`: recorded of GetInstanceProfile, AddRoleToInstanceProfile and RemoveRoleFromInstanceProfile in public logs.
 */
export function instanceProfileCheck(action: string, name: string, read: Read, context: RequestContext = {}): IamCheck {
  const profile = findInstanceProfile(name, read);
  return {
    action: `iam:${action}`,
    resource: profile?.arn ?? instanceProfileArn(read.account, "/", name),
    printed: `instance profile ${name}`,
    context: { ...resourceTags(profile?.tags ?? []), ...context },
  };
}

/** What lists say of a profile: no tags. Source: IAM API reference, ListInstanceProfiles. */
export function wireListedInstanceProfile(profile: InstanceProfileRow, { store }: In): InstanceProfile {
  const role = profile.roleName && store.get(roles, nameKey(profile.account, profile.roleName));
  return {
    Path: profile.path,
    InstanceProfileName: profile.instanceProfileName,
    InstanceProfileId: profile.instanceProfileId,
    Arn: profile.arn,
    CreateDate: new Date(profile.createdAt),
    Roles: role ? [wireRole(role)] : [],
  };
}

/** What CreateInstanceProfile and GetInstanceProfile say. */
export function wireInstanceProfile(profile: InstanceProfileRow, at: In): InstanceProfile {
  const tags = profile.tags.length > 0 ? { Tags: wireTags(profile.tags) } : {};
  return { ...wireListedInstanceProfile(profile, at), ...tags };
}
