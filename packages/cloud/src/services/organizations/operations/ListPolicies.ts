import { awsPolicies } from "../aws-policies.js";
import { orgCheck, policyType } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireReadable } from "../require.js";
import { policies } from "../tables.js";
import { wirePolicySummary } from "../wire.js";

/** Those of the organization and those of AWS, of one type. Source: AWS Organizations API reference, ListPolicies. */
export const ListPolicies = operation("ListPolicies", {
  authorize: ({ Filter }) => [orgCheck("ListPolicies", policyType(Filter))],
  run(input, context) {
    const organization = requireReadable(context);
    const all = [...awsPolicies, ...context.store.list(policies, "organization", organization.id)];
    const wanted = all.filter(({ type }) => type === input.Filter).sort((a, b) => (a.id < b.id ? -1 : 1));
    const { rows, end } = pageOf(input, wanted, ({ id }) => id);
    return { Policies: rows.map(wirePolicySummary), ...end };
  },
});
