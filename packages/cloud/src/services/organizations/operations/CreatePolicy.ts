import { policyArn } from "../arn.js";
import { orgCheck, policyType, withTagCheck } from "../check.js";
import { operation } from "../operation.js";
import { availableType, checkName } from "../policy.js";
import { checkDocument } from "../policy-document.js";
import { requireManaged } from "../require.js";
import type { PolicyRow } from "../tables.js";
import { policies } from "../tables.js";
import { withTags } from "../tags.js";
import { wirePolicy } from "../wire.js";

/** Source: AWS Organizations API reference, CreatePolicy. */
export const CreatePolicy = operation("CreatePolicy", {
  authorize: ({ Type, Tags }) => withTagCheck(orgCheck("CreatePolicy", policyType(Type)), Tags),
  run({ Name: name, Description: description, Type, Content: content, Tags }, context) {
    const { store, ids } = context;
    const organization = requireManaged(context);
    const type = availableType(Type, organization);
    checkDocument(content, type);
    checkName(name, type, organization, store);
    const id = `p-${ids.hex(8)}`;
    const arn = policyArn(organization, type, id);
    const tags = withTags(Tags, []);
    const policy: PolicyRow = { id, organization: organization.id, arn, name, description, type, content, tags };
    store.put(policies, policy);
    return { Policy: wirePolicy(policy) };
  },
});
