import { userCheck } from "../check.js";
import { inlinePolicies } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/** Source: IAM API reference, ListUserPolicies. */
export const ListUserPolicies = operation("ListUserPolicies", {
  authorize: (input, read) => [userCheck("ListUserPolicies", input.UserName, read)],
  run: (input, context) => inlinePolicies(requireUser(input.UserName, context), input),
});
