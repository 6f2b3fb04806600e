import type { MetricFilter, SubscriptionFilter } from "@aws-sdk/client-cloudwatch-logs";
import type { MetricFilterRow, SubscriptionFilterRow } from "./tables.js";

export function wireMetricFilter(row: MetricFilterRow): MetricFilter {
  return {
    filterName: row.name,
    filterPattern: row.pattern,
    metricTransformations: [row.transformation],
    creationTime: row.createdAt,
    logGroupName: row.groupName,
    applyOnTransformedLogs: row.applyOnTransformedLogs,
  };
}

export function wireSubscriptionFilter(row: SubscriptionFilterRow): SubscriptionFilter {
  return {
    filterName: row.name,
    logGroupName: row.groupName,
    filterPattern: row.pattern,
    destinationArn: row.destinationArn,
    ...(row.roleArn !== undefined && { roleArn: row.roleArn }),
    ...(row.distribution !== undefined && { distribution: row.distribution }),
    applyOnTransformedLogs: row.applyOnTransformedLogs,
    creationTime: row.createdAt,
  };
}
