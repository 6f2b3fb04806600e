import type { LogGroupRow } from "./tables.js";

/** A log group as DescribeLogGroups tells it. */
export function wireLogGroup(group: LogGroupRow) {
  return {
    ...wireFoundLogGroup(group),
    // DIFFERS: AWS counts stored bytes with a delay of hours; a new log group shows 0, and here it stays so.
    storedBytes: 0,
    deletionProtectionEnabled: group.deletionProtection,
    ...(group.retentionInDays !== undefined && { retentionInDays: group.retentionInDays }),
    ...(group.kmsKeyId !== undefined && { kmsKeyId: group.kmsKeyId }),
  };
}

/** A log group as DescribeLogGroups tells it when asked by pattern: fewer members (recorded). */
export function wireFoundLogGroup(group: LogGroupRow) {
  return {
    logGroupName: group.name,
    creationTime: group.createdAt,
    metricFilterCount: 0,
    arn: `${group.arn}:*`,
    logGroupClass: group.logGroupClass,
    logGroupArn: group.arn,
  };
}
