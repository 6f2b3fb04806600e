import { attachedPolicies } from "../attach-policy.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/** Source: IAM API reference, ListAttachedUserPolicies. */
export const ListAttachedUserPolicies = operation("ListAttachedUserPolicies", {
  authorize: (input, read) => [userCheck("ListAttachedUserPolicies", input.UserName, read)],
  run: (input, context) => attachedPolicies(requireUser(input.UserName, context), input),
});
