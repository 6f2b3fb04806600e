import { iamGroupPolicyNotFound, refuse } from "@understudy/catalogue";
import { groupCheck } from "../check.js";
import { encodeDocument } from "../encode-document.js";
import { inlineDocument } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** Source: IAM API reference, GetGroupPolicy. */
export const GetGroupPolicy = operation("GetGroupPolicy", {
  authorize: (input, read) => [groupCheck("GetGroupPolicy", input.GroupName, read)],
  run({ GroupName, PolicyName }, context) {
    const document = inlineDocument(requireGroup(GroupName, context), PolicyName);
    if (document === undefined) return refuse(iamGroupPolicyNotFound, { policyName: PolicyName });
    return { GroupName, PolicyName, PolicyDocument: encodeDocument(document) };
  },
});
