import { attachedPolicies } from "../attach-policy.js";
import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** Source: IAM API reference, ListAttachedGroupPolicies. */
export const ListAttachedGroupPolicies = operation("ListAttachedGroupPolicies", {
  authorize: (input, read) => [groupCheck("ListAttachedGroupPolicies", input.GroupName, read)],
  run: (input, context) => attachedPolicies(requireGroup(input.GroupName, context), input),
});
