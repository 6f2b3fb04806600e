import type { Policy, PolicyVersion as WireVersion } from "@aws-sdk/client-iam";
import type { ReadStore } from "../../store/store.js";
import type { PolicySummary } from "./managed-policy.js";
import type { PolicyVersion } from "./tables.js";
import { attachedKey, groups, roles, users } from "./tables.js";
import { wireTags } from "./tags.js";

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

/** What ListPolicies says of a policy: neither description nor tags. */
export function wireListedPolicy(policy: PolicySummary, at: In): Policy {
  return {
    PolicyName: policy.policyName,
    PolicyId: policy.policyId,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.defaultVersionId,
    AttachmentCount: countUses("attached", policy.arn, at),
    PermissionsBoundaryUsageCount: countUses("boundary", policy.arn, at),
    IsAttachable: true,
    CreateDate: new Date(policy.createdAt),
    UpdateDate: new Date(policy.updatedAt),
  };
}

/** What CreatePolicy says: no description. */
export function wireCreatedPolicy(policy: PolicySummary, at: In): Policy {
  return { ...wireListedPolicy(policy, at), ...(policy.tags.length > 0 && { Tags: wireTags(policy.tags) }) };
}

/** What GetPolicy says: everything; its list of tags is there even when it is empty. */
export function wirePolicy(policy: PolicySummary, at: In): Policy {
  return {
    ...wireListedPolicy(policy, at),
    ...(policy.description !== undefined && { Description: policy.description }),
    Tags: wireTags(policy.tags),
  };
}

/** What ListPolicyVersions and CreatePolicyVersion say of a version: not its document. */
export function wireVersion(policy: PolicySummary, versionId: string, version: PolicyVersion): WireVersion {
  return {
    VersionId: versionId,
    IsDefaultVersion: policy.defaultVersionId === versionId,
    CreateDate: new Date(version.createdAt),
  };
}

/** To how many roles, users and groups of the account a policy is attached, or of how many it is the boundary. */
export function countUses(use: "attached" | "boundary", arn: string, { account, store }: In): number {
  const key = attachedKey(account, arn);
  const inGroups = use === "attached" ? store.count(groups, use, key) : 0;
  return store.count(roles, use, key) + store.count(users, use, key) + inGroups;
}
