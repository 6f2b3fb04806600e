import { policyCheck } from "../check.js";
import { operation } from "../operation.js";
import { checkName, requireOwnPolicy } from "../policy.js";
import { checkDocument } from "../policy-document.js";
import { requireManaged } from "../require.js";
import type { PolicyRow } from "../tables.js";
import { policies } from "../tables.js";
import { wirePolicy } from "../wire.js";

/** What is not given stays. Source: AWS Organizations API reference, UpdatePolicy. */
export const UpdatePolicy = operation("UpdatePolicy", {
  authorize: ({ PolicyId }, read) => [policyCheck("UpdatePolicy", PolicyId, read)],
  run({ PolicyId, Name, Description, Content }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    const policy = requireOwnPolicy(organization, PolicyId, context);
    if (Content !== undefined) checkDocument(Content, policy.type);
    if (Name !== undefined && Name !== policy.name) checkName(Name, policy.type, organization, store);
    const updated: PolicyRow = {
      ...policy,
      name: Name ?? policy.name,
      description: Description ?? policy.description,
      content: Content ?? policy.content,
    };
    store.put(policies, updated);
    return { Policy: wirePolicy(updated) };
  },
});
