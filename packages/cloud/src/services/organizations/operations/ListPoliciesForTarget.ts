import { entityCheck, policyType } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requirePolicy, requireReadable, requireTarget } from "../require.js";
import { attachmentKey, attachments } from "../tables.js";
import { wirePolicySummary } from "../wire.js";

/** Those attached to the target itself, of one type. Source: AWS Organizations API reference, ListPoliciesForTarget. */
export const ListPoliciesForTarget = operation("ListPoliciesForTarget", {
  authorize: ({ TargetId, Filter }, read) => [entityCheck("ListPoliciesForTarget", TargetId, read, policyType(Filter))],
  run(input, context) {
    const { store } = context;
    const organization = requireReadable(context);
    requireTarget(organization, input.TargetId, context);
    const attached = store
      .list(attachments, "target", attachmentKey(organization.id, input.TargetId))
      .filter(({ type }) => type === input.Filter);
    const { rows, end } = pageOf(input, attached, ({ policyId }) => policyId);
    const shown = rows.map(({ policyId }) => wirePolicySummary(requirePolicy(organization, policyId, context)));
    return { Policies: shown, ...end };
  },
});
