import { boundedUserCheck } from "../check.js";
import { withInline } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";

/** Source: IAM API reference, PutUserPolicy. */
export const PutUserPolicy = operation("PutUserPolicy", {
  authorize: (input, read) => [boundedUserCheck("PutUserPolicy", input.UserName, read)],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    context.store.put(users, { ...user, inline: withInline(user, input, { kind: "user", name: input.UserName }) });
    return {};
  },
});
