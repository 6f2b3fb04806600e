import { policyCheck } from "../check.js";
import { requirePolicy } from "../managed-policy.js";
import { operation } from "../operation.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListPolicyTags. */
export const ListPolicyTags = operation("ListPolicyTags", {
  authorize: (input, read) => [policyCheck("ListPolicyTags", input.PolicyArn, read)],
  run: (input, context) => tagPage(requirePolicy(input.PolicyArn, context).tags, input),
});
