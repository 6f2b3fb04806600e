/** Policy documents on their way in. */
import { iamInlinePolicyTooLarge, malformedPolicyFor, refuse } from "@understudy/catalogue";
import type { PolicyKind } from "@understudy/iam";
import { policySize, validatePolicy } from "@understudy/iam";
import { checkQuota } from "./check-quota.js";
import { quotas } from "./quotas.js";

/** @throws Failure MalformedPolicyDocument, in the words that go with what is wrong. */
export function checkDocument(text: string, kind: PolicyKind): void {
  const finding = validatePolicy(text, kind);
  if (!finding) return;
  const { mode, values } = malformedPolicyFor(finding, kind);
  refuse(mode, values);
}

/** A document that is to be a version of a managed policy. @throws Failure */
export function checkManagedDocument(text: string): void {
  checkDocument(text, "identity");
  checkQuota("PolicySize", policySize(text));
}

const INLINE_SIZES = {
  role: quotas.RolePolicySize,
  user: quotas.UserPolicySize,
  group: quotas.GroupPolicySize,
} as const;

/** Sizes of inline policies count together. */
export function checkInlineSize(
  kind: keyof typeof INLINE_SIZES,
  name: string,
  inline: { readonly [policyName: string]: string },
): void {
  const limit = INLINE_SIZES[kind];
  const size = Object.values(inline).reduce((sum, text) => sum + policySize(text), 0);
  if (size > limit) refuse(iamInlinePolicyTooLarge, { limit: String(limit), kind, name });
}
