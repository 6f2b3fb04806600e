import { logsLogGroupProtected, refuse } from "@understudy/catalogue";
import { groupCheck, groupNamed } from "../check.js";
import { deleteStream } from "../events/delete-stream.js";
import { deleteFilters } from "../filters/delete-filters.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { logGroups, logStreams } from "../tables.js";

/** Source: CloudWatch Logs API reference, DeleteLogGroup. */
export const DeleteLogGroup = operation("DeleteLogGroup", {
  authorize: (input, read) => [groupCheck("logs:DeleteLogGroup", groupNamed(input.logGroupName, read), read)],
  run(input, context) {
    const { store } = context;
    const group = requireGroup(input.logGroupName, context);
    if (group.deletionProtection) refuse(logsLogGroupProtected, {});
    for (const stream of store.list(logStreams, "group", group.arn)) deleteStream(store, stream);
    deleteFilters(store, group.arn);
    store.delete(logGroups, group.arn);
    return {};
  },
});
