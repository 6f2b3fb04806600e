import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { listCheck } from "../check.js";
import type { PolicySummary } from "../managed-policy.js";
import { summaryOf } from "../managed-policy.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { nameKey, policies } from "../tables.js";
import { countUses, wireListedPolicy } from "../wire-policy.js";

type ListPoliciesInput = Input<typeof import("@aws-sdk/client-iam"), "ListPolicies">;

/** The account's own policies by name, then AWS's. Source: IAM API reference, ListPolicies. */
export const ListPolicies = operation("ListPolicies", {
  authorize: (input, read) => [listCheck("ListPolicies", "policy", input.PathPrefix, read)],
  run(input, context) {
    const { items, end } = pageOfRows<PolicySummary>(
      input,
      listKey,
      (after, limit) => fetch(after, limit, input.Scope ?? "All", context),
      (policy) => isAskedFor(policy, input, context),
    );
    return { Policies: items.map((policy) => wireListedPolicy(policy, context)), ...end };
  },
});

const isOfAws = (policy: PolicySummary) => policy.arn.startsWith("arn:aws:iam::aws:");
const listKey = (policy: PolicySummary) => `${isOfAws(policy) ? "aws" : "Local"}/${policy.policyName}`;

function fetch(after: string | undefined, limit: number, scope: string, context: Context): readonly PolicySummary[] {
  const own =
    scope === "AWS" || after?.startsWith("aws/") ? [] : fetchOwn(after?.slice("Local/".length), limit, context);
  if (scope === "Local" || own.length >= limit) return own;
  const afterName = after?.startsWith("aws/") ? after.slice("aws/".length) : undefined;
  return [...own, ...fetchOfAws(afterName, limit - own.length, context)];
}

function fetchOwn(after: string | undefined, limit: number, { store, account }: Context): readonly PolicySummary[] {
  const afterKey = after === undefined ? undefined : nameKey(account, after);
  return store.list(policies, "account", account, { after: afterKey, limit });
}

function fetchOfAws(after: string | undefined, limit: number, context: Context): readonly PolicySummary[] {
  const all = context.managedPolicies.list();
  const start = after === undefined ? 0 : all.findIndex(({ name }) => name === after) + 1;
  return all.slice(start, start + limit).map(summaryOf);
}

function isAskedFor(policy: PolicySummary, input: ListPoliciesInput, context: Context): boolean {
  if (!policy.path.startsWith(input.PathPrefix ?? "/")) return false;
  const uses = (use: "attached" | "boundary") => countUses(use, policy.arn, context) > 0;
  if (input.PolicyUsageFilter === "PermissionsPolicy" && !uses("attached")) return false;
  if (input.PolicyUsageFilter === "PermissionsBoundary" && !uses("boundary")) return false;
  return !input.OnlyAttached || uses("attached");
}
