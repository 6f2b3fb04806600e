import { printedByArn, tagKeys, userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagUser. */
export const UntagUser = operation("UntagUser", {
  authorize: (input, read) => [printedByArn(userCheck("UntagUser", input.UserName, read, tagKeys(input.TagKeys)))],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    context.store.put(users, { ...user, tags: withoutTags(input.TagKeys, user.tags) });
    return {};
  },
});
