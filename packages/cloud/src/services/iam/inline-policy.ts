/** Inline policies of a role, a user or a group. */
import type { PageRequest } from "./page.js";
import { pageOfList } from "./page.js";
import { checkDocument, checkInlineSize } from "./policy-document.js";
import type { PolicyHolder } from "./tables.js";

export type Inline = PolicyHolder["inline"];

/** The inline policies after one was put, in the place of one of its name. @throws Failure */
export function withInline(
  row: PolicyHolder,
  policy: { readonly PolicyName: string; readonly PolicyDocument: string },
  holder: { readonly kind: "role" | "user" | "group"; readonly name: string },
): Inline {
  checkDocument(policy.PolicyDocument, "identity");
  const inline = { ...row.inline, [policy.PolicyName]: policy.PolicyDocument };
  checkInlineSize(holder.kind, holder.name, inline);
  return inline;
}

export function withoutInline(row: PolicyHolder, policyName: string): Inline {
  const { [policyName]: _removed, ...rest } = row.inline;
  return rest;
}

/** The document of that name. */
export function inlineDocument(row: PolicyHolder, policyName: string): string | undefined {
  return Object.hasOwn(row.inline, policyName) ? row.inline[policyName] : undefined;
}

/** What ListRolePolicies, ListUserPolicies and ListGroupPolicies answer. */
export function inlinePolicies(row: PolicyHolder, request: PageRequest) {
  const { items, end } = pageOfList(request, Object.keys(row.inline).sort(), (name) => name);
  return { PolicyNames: [...items], ...end };
}
