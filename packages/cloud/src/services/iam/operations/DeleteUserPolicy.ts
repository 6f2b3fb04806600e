import { iamUserPolicyNotFound, refuse } from "@understudy/catalogue";
import { boundedUserCheck } from "../check.js";
import { inlineDocument, withoutInline } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";

/** Source: IAM API reference, DeleteUserPolicy. */
export const DeleteUserPolicy = operation("DeleteUserPolicy", {
  authorize: (input, read) => [boundedUserCheck("DeleteUserPolicy", input.UserName, read)],
  run({ UserName, PolicyName }, context) {
    const user = requireUser(UserName, context);
    if (inlineDocument(user, PolicyName) === undefined) refuse(iamUserPolicyNotFound, { policyName: PolicyName });
    context.store.put(users, { ...user, inline: withoutInline(user, PolicyName) });
    return {};
  },
});
