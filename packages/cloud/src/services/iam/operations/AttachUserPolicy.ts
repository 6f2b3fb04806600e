import { withAttached } from "../attach-policy.js";
import { boundedUserCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";

/** Source: IAM API reference, AttachUserPolicy. */
export const AttachUserPolicy = operation("AttachUserPolicy", {
  authorize: (input, read) => [
    boundedUserCheck("AttachUserPolicy", input.UserName, read, { "iam:PolicyARN": input.PolicyArn }),
  ],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    context.store.put(users, { ...user, attached: withAttached(user, input.PolicyArn, "PoliciesPerUser", context) });
    return {};
  },
});
