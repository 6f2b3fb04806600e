import { groupCheck, groupNamed } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { logGroups } from "../tables.js";

/** Events then never expire. Source: CloudWatch Logs API reference, DeleteRetentionPolicy. */
export const DeleteRetentionPolicy = operation("DeleteRetentionPolicy", {
  authorize: (input, read) => [groupCheck("logs:DeleteRetentionPolicy", groupNamed(input.logGroupName, read), read)],
  run(input, context) {
    const { retentionInDays: _, ...group } = requireGroup(input.logGroupName, context);
    context.store.put(logGroups, group);
    return {};
  },
});
