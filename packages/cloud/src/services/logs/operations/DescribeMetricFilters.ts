import { anyGroupCheck, groupCheck, groupNamed } from "../check.js";
import { metricFilters } from "../filters/tables.js";
import { wireMetricFilter } from "../filters/wire-filter.js";
import { decodeToken, encodeToken } from "../next-token.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { regionKey } from "../tables.js";

const TOKEN = "metric-filters";

/** Of a log group or of all; by name, or by the metric they publish. Source: CloudWatch Logs API reference, DescribeMetricFilters. */
export const DescribeMetricFilters = operation("DescribeMetricFilters", {
  authorize: ({ logGroupName }, read) => [
    logGroupName === undefined
      ? anyGroupCheck("logs:DescribeMetricFilters", read)
      : groupCheck("logs:DescribeMetricFilters", groupNamed(logGroupName, read), read),
  ],
  run(input, context) {
    const { logGroupName, filterNamePrefix = "", limit = 50, metricName, metricNamespace } = input;
    const [after] = decodeToken(input.nextToken, TOKEN, "string") ?? [];
    const { store, account, region } = context;
    const all =
      logGroupName === undefined
        ? store.list(metricFilters, "region", regionKey(account, region), { after })
        : store.list(metricFilters, "group", requireGroup(logGroupName, context).arn, { after });
    const found = all.filter(
      ({ name, transformation }) =>
        name.startsWith(filterNamePrefix) &&
        (metricName === undefined || transformation.metricName === metricName) &&
        (metricNamespace === undefined || transformation.metricNamespace === metricNamespace),
    );
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      metricFilters: rows.map(wireMetricFilter),
      ...(found.length > limit && last && { nextToken: encodeToken(TOKEN, metricFilters.key(last)) }),
    };
  },
});
