import { withoutAttached } from "../attach-policy.js";
import { boundedUserCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";

/** Source: IAM API reference, DetachUserPolicy. */
export const DetachUserPolicy = operation("DetachUserPolicy", {
  authorize: (input, read) => [
    boundedUserCheck("DetachUserPolicy", input.UserName, read, { "iam:PolicyARN": input.PolicyArn }),
  ],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    context.store.put(users, { ...user, attached: withoutAttached(user, input.PolicyArn) });
    return {};
  },
});
