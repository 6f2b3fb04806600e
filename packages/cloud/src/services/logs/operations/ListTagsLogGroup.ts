import { groupCheck, groupNamed } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** Source: CloudWatch Logs API reference, ListTagsLogGroup (older than ListTagsForResource). */
export const ListTagsLogGroup = operation("ListTagsLogGroup", {
  authorize: (input, read) => [groupCheck("logs:ListTagsLogGroup", groupNamed(input.logGroupName, read), read)],
  run: (input, context) => ({ tags: { ...requireGroup(input.logGroupName, context).tags } }),
});
