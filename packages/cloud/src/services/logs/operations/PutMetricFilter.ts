import type { MetricTransformation } from "@aws-sdk/client-cloudwatch-logs";
import { logsResourceLimitExceeded, refuse } from "@understudy/catalogue";
import { groupCheck, groupNamed } from "../check.js";
import { compileFilterPattern } from "../filter-pattern/compile-filter-pattern.js";
import { filterKey, metricFilters } from "../filters/tables.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** A log group's. Source: CloudWatch Logs endpoints and quotas. */
const MOST = 100;

/**
 * DIFFERS: field selection criteria and system fields as dimensions are not known; a request that names them is taken without them.
 * Source: CloudWatch Logs API reference, PutMetricFilter.
 */
export const PutMetricFilter = operation("PutMetricFilter", {
  authorize: (input, read) => [groupCheck("logs:PutMetricFilter", groupNamed(input.logGroupName, read), read)],
  run(input, context) {
    const { store, account, region } = context;
    const group = requireGroup(input.logGroupName, context);
    compileFilterPattern(input.filterPattern);
    const before = store.get(metricFilters, filterKey(group.arn, input.filterName));
    if (!before && store.count(metricFilters, "group", group.arn) >= MOST) refuse(logsResourceLimitExceeded, {});
    store.put(metricFilters, {
      account,
      region,
      groupArn: group.arn,
      groupName: group.name,
      name: input.filterName,
      pattern: input.filterPattern,
      createdAt: before?.createdAt ?? context.now,
      applyOnTransformedLogs: input.applyOnTransformedLogs ?? false,
      transformation: transformationOf(input.metricTransformations[0] as MetricTransformation),
    });
    return {};
  },
});

/** Only what AWS keeps. */
function transformationOf(given: MetricTransformation): MetricTransformation {
  const { metricName, metricNamespace, metricValue, defaultValue, dimensions, unit } = given;
  return {
    metricName,
    metricNamespace,
    metricValue,
    ...(defaultValue !== undefined && { defaultValue }),
    ...(dimensions && { dimensions: { ...dimensions } }),
    ...(unit && { unit }),
  };
}
