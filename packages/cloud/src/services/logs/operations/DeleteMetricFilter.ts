import { logsMetricFilterNotFound, refuse } from "@understudy/catalogue";
import { groupCheck, groupNamed } from "../check.js";
import { filterKey, metricFilters } from "../filters/tables.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** Source: CloudWatch Logs API reference, DeleteMetricFilter. */
export const DeleteMetricFilter = operation("DeleteMetricFilter", {
  authorize: (input, read) => [groupCheck("logs:DeleteMetricFilter", groupNamed(input.logGroupName, read), read)],
  run(input, context) {
    const key = filterKey(requireGroup(input.logGroupName, context).arn, input.filterName);
    if (!context.store.get(metricFilters, key)) refuse(logsMetricFilterNotFound, {});
    context.store.delete(metricFilters, key);
    return {};
  },
});
