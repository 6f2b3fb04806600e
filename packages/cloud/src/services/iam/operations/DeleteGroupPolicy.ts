import { iamGroupPolicyNotFound, refuse } from "@understudy/catalogue";
import { groupCheck } from "../check.js";
import { inlineDocument, withoutInline } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { groups } from "../tables.js";

/** Source: IAM API reference, DeleteGroupPolicy. */
export const DeleteGroupPolicy = operation("DeleteGroupPolicy", {
  authorize: (input, read) => [groupCheck("DeleteGroupPolicy", input.GroupName, read)],
  run({ GroupName, PolicyName }, context) {
    const group = requireGroup(GroupName, context);
    if (inlineDocument(group, PolicyName) === undefined) refuse(iamGroupPolicyNotFound, { policyName: PolicyName });
    context.store.put(groups, { ...group, inline: withoutInline(group, PolicyName) });
    return {};
  },
});
