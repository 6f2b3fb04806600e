import { groupCheck, groupNamed, requestTags } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { addTags } from "../tags.js";

/** Source: CloudWatch Logs API reference, TagLogGroup (older than TagResource). */
export const TagLogGroup = operation("TagLogGroup", {
  authorize: (input, read) => [
    groupCheck("logs:TagLogGroup", groupNamed(input.logGroupName, read), read, requestTags(input.tags)),
  ],
  run(input, context) {
    addTags(context.store, requireGroup(input.logGroupName, context), input.tags);
    return {};
  },
});
