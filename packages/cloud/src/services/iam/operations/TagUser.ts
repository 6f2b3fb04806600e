import { printedByArn, requestTags, userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagUser. */
export const TagUser = operation("TagUser", {
  authorize: (input, read) => [printedByArn(userCheck("TagUser", input.UserName, read, requestTags(input.Tags)))],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    context.store.put(users, { ...user, tags: withTags(input.Tags, user.tags, "TagsPerUser") });
    return {};
  },
});
