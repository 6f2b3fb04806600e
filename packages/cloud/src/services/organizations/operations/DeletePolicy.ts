import { organizationsPolicyInUse, refuse } from "@understudy/catalogue";
import { policyCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireOwnPolicy } from "../policy.js";
import { requireManaged } from "../require.js";
import { attachmentKey, attachments, policies } from "../tables.js";

/** Source: AWS Organizations API reference, DeletePolicy. */
export const DeletePolicy = operation("DeletePolicy", {
  authorize: ({ PolicyId }, read) => [policyCheck("DeletePolicy", PolicyId, read)],
  run({ PolicyId: id }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    requireOwnPolicy(organization, id, context);
    if (store.count(attachments, "policy", attachmentKey(organization.id, id)) > 0)
      refuse(organizationsPolicyInUse, {});
    store.delete(policies, id);
    return {};
  },
});
