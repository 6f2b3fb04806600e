/** Managed policies attached to a role, a user or a group. */
import {
  iamPolicyNotAttachable,
  iamPolicyNotFound,
  iamServicePolicyNotAttachable,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { checkQuota } from "./check-quota.js";
import { findPolicy } from "./managed-policy.js";
import type { PageRequest } from "./page.js";
import { pageOfList } from "./page.js";
import type { Quota } from "./quotas.js";
import { readPolicyArn } from "./read-policy-arn.js";
import type { PolicyHolder } from "./tables.js";

/** What is attached after that policy was attached; attaching it again changes nothing. @throws Failure */
export function withAttached(row: PolicyHolder, policyArn: string, quota: Quota, context: Context): readonly string[] {
  const { path } = readPolicyArn(policyArn);
  if (!findPolicy(policyArn, context)) refuse(iamPolicyNotAttachable, { policyArn });
  if (path.startsWith("/aws-service-role/")) refuse(iamServicePolicyNotAttachable, {});
  if (row.attached.includes(policyArn)) return row.attached;
  checkQuota(quota, row.attached.length + 1);
  return [...row.attached, policyArn];
}

/** What is attached after that policy was detached. @throws Failure when it is not attached. */
export function withoutAttached(row: PolicyHolder, policyArn: string): readonly string[] {
  readPolicyArn(policyArn);
  if (!row.attached.includes(policyArn)) refuse(iamPolicyNotFound, { policyArn });
  return row.attached.filter((arn) => arn !== policyArn);
}

/** What ListAttachedRolePolicies, ListAttachedUserPolicies and ListAttachedGroupPolicies answer. */
export function attachedPolicies(row: PolicyHolder, request: PageRequest & { readonly PathPrefix?: string }) {
  const { PathPrefix = "/" } = request;
  const arns = row.attached.filter((arn) => readPolicyArn(arn).path.startsWith(PathPrefix));
  const { items, end } = pageOfList(request, arns, (arn) => arn);
  const AttachedPolicies = items.map((arn) => ({ PolicyName: readPolicyArn(arn).policyName, PolicyArn: arn }));
  return { AttachedPolicies, ...end };
}
