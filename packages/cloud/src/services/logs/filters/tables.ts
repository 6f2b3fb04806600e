/** Filters of log groups: those that publish metrics, and those that send events on. */
import type { MetricTransformation } from "@aws-sdk/client-cloudwatch-logs";
import { table } from "../../../store/table.js";
import { regionKey } from "../tables.js";

interface FilterRow {
  /** ARN of the log group, without `:*`. */
  readonly groupArn: string;
  readonly name: string;
  readonly pattern: string;
  /** ms since epoch; of the first put. */
  readonly createdAt: number;
  readonly applyOnTransformedLogs: boolean;
}

export interface MetricFilterRow extends FilterRow {
  readonly account: string;
  readonly region: string;
  readonly groupName: string;
  readonly transformation: MetricTransformation;
}

export interface SubscriptionFilterRow extends FilterRow {
  readonly groupName: string;
  readonly destinationArn: string;
  readonly roleArn?: string;
  readonly distribution?: "Random" | "ByLogStream";
}

/** INVARIANT: unambiguous, since neither a group's name nor a filter's holds a colon. */
export const filterKey = (groupArn: string, name: string) => `${groupArn}:${name}`;

export const metricFilters = table<MetricFilterRow>()({
  name: "logs.metric-filter",
  key: (row) => filterKey(row.groupArn, row.name),
  indexes: { group: (row) => row.groupArn, region: (row) => regionKey(row.account, row.region) },
});

export const subscriptionFilters = table<SubscriptionFilterRow>()({
  name: "logs.subscription-filter",
  key: (row) => filterKey(row.groupArn, row.name),
  indexes: { group: (row) => row.groupArn },
});
