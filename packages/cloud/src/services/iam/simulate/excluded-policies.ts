import type { PolicyIdentifier } from "@aws-sdk/client-iam";
import { matchGlob } from "@understudy/iam";
import type { IdentityPolicies, IdentityPolicy } from "../identity-policies.js";

/**
 * What is left of somebody's policies without those that the request leaves out. Source: IAM API reference, PolicyIdentifier.
 * DIFFERS: AWS refuses malformed identifiers, in words that are not known here: they match nothing.
 */
export function withoutExcluded(all: IdentityPolicies, excluded: readonly PolicyIdentifier[]): IdentityPolicies {
  if (excluded.length === 0) return all;
  const policies = all.policies.filter((policy) => !excluded.some((identifier) => names(identifier, policy)));
  const { boundary, ...rest } = all;
  const limited = boundary && !isTypeExcluded("permission-boundary", excluded);
  return { ...rest, policies, ...(limited && { boundary }) };
}

/** Whether every policy of that type is left out. */
export function isTypeExcluded(type: string, excluded: readonly PolicyIdentifier[]): boolean {
  return excluded.some(({ PolicyType }) => PolicyType === type);
}

function names(identifier: PolicyIdentifier, policy: IdentityPolicy): boolean {
  const { PolicyType, PolicyArn, InlinePolicyIdentifier: inline } = identifier;
  if (PolicyType !== undefined) return PolicyType === typeOf(policy);
  if (PolicyArn !== undefined) return policy.arn !== undefined && matchGlob(PolicyArn, withoutPath(policy.arn));
  if (!inline || policy.owner === undefined || inline.PolicyName !== policy.name) return false;
  const sameKind = inline.AttachmentType?.toLowerCase() === policy.owner.kind;
  return sameKind && matchGlob(inline.AttachmentName ?? "", policy.owner.name);
}

function typeOf({ arn }: IdentityPolicy): string {
  if (arn === undefined) return "inline";
  return arn.startsWith("arn:aws:iam::aws:") ? "aws-managed" : "user-managed";
}

/** AWS: only the ARN without its path leaves a policy out; with the path it is ignored (recorded). */
const withoutPath = (arn: string) => arn.replace(/:policy\/.*\//, ":policy/");
