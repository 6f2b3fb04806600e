import { groupCheck, groupNamed, removedTags } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { removeTags } from "../tags.js";

/** Source: CloudWatch Logs API reference, UntagLogGroup (older than UntagResource). */
export const UntagLogGroup = operation("UntagLogGroup", {
  authorize: (input, read) => [
    groupCheck("logs:UntagLogGroup", groupNamed(input.logGroupName, read), read, removedTags(input.tags)),
  ],
  run(input, context) {
    removeTags(context.store, requireGroup(input.logGroupName, context), input.tags);
    return {};
  },
});
