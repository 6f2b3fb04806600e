/** Managed policies, the customer's and AWS's, seen alike. */

import type { ManagedPolicy, ManagedPolicySource, ManagedPolicySummary } from "@understudy/catalogue";
import { iamPolicyNotFound, iamPolicyVersionNotFound, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import { readPolicyArn } from "./read-policy-arn.js";
import { findCustomerPolicy } from "./require.js";
import type { PolicyRow, PolicyVersion, Tag } from "./tables.js";

/** What lists show of a managed policy. */
export interface PolicySummary {
  readonly policyName: string;
  readonly policyId: string;
  readonly arn: string;
  readonly path: string;
  readonly description?: string;
  readonly defaultVersionId: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly tags: readonly Tag[];
}

export type AnyPolicy = PolicySummary & Pick<PolicyRow, "versions">;

interface In {
  readonly account: string;
  readonly store: ReadStore;
  readonly managedPolicies: ManagedPolicySource;
}

/** The policy of that ARN, of the caller's account or of AWS. */
export function findPolicy(arn: string, at: In): AnyPolicy | undefined {
  if (!arn.startsWith("arn:aws:iam::aws:")) return findCustomerPolicy(arn, at);
  const policy = at.managedPolicies.get(arn);
  return policy && { ...summaryOf(policy), versions: versionsOf(policy) };
}

/** @throws Failure */
export function requirePolicy(arn: string, at: In): AnyPolicy {
  readPolicyArn(arn);
  return findPolicy(arn, at) ?? refuse(iamPolicyNotFound, { policyArn: arn });
}

/** @throws Failure iam.policy-version-not-found */
export function requireVersion(policy: AnyPolicy, versionId: string): PolicyVersion {
  const version = Object.hasOwn(policy.versions, versionId) ? policy.versions[versionId] : undefined;
  return version ?? refuse(iamPolicyVersionNotFound, { policyArn: policy.arn, versionId });
}

/** A managed policy of AWS, as lists show it. */
export function summaryOf(policy: ManagedPolicySummary): PolicySummary {
  return {
    policyName: policy.name,
    policyId: policy.policyId,
    arn: policy.arn,
    path: policy.path,
    defaultVersionId: policy.defaultVersionId,
    createdAt: policy.createDate,
    updatedAt: policy.updateDate,
    tags: [],
    ...(policy.description !== undefined && { description: policy.description }),
  };
}

function versionsOf(policy: ManagedPolicy): { readonly [versionId: string]: PolicyVersion } {
  return Object.fromEntries(
    Object.entries(policy.versions).map(([id, { createDate, document }]) => [
      id,
      { createdAt: createDate, document: JSON.stringify(document, undefined, 4) },
    ]),
  );
}
