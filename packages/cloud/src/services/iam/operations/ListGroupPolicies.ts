import { groupCheck } from "../check.js";
import { inlinePolicies } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** Source: IAM API reference, ListGroupPolicies. */
export const ListGroupPolicies = operation("ListGroupPolicies", {
  authorize: (input, read) => [groupCheck("ListGroupPolicies", input.GroupName, read)],
  run: (input, context) => inlinePolicies(requireGroup(input.GroupName, context), input),
});
