import { policyCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requirePolicy, requireReadable, requireTarget } from "../require.js";
import { attachmentKey, attachments } from "../tables.js";

/** The roots, units and accounts to which a policy is attached. Source: AWS Organizations API reference, ListTargetsForPolicy. */
export const ListTargetsForPolicy = operation("ListTargetsForPolicy", {
  authorize: ({ PolicyId }, read) => [policyCheck("ListTargetsForPolicy", PolicyId, read)],
  run(input, context) {
    const { store } = context;
    const organization = requireReadable(context);
    const { id: policy } = requirePolicy(organization, input.PolicyId, context);
    const attached = store.list(attachments, "policy", attachmentKey(organization.id, policy));
    const { rows, end } = pageOf(input, attached, ({ target }) => target);
    const shown = rows.map(({ target }) => {
      const { id, arn, name, kind } = requireTarget(organization, target, context);
      return { TargetId: id, Arn: arn, Name: name, Type: kind };
    });
    return { Targets: shown, ...end };
  },
});
