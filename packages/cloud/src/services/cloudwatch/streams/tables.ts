import type { MetricStreamFilter, MetricStreamStatisticsConfiguration, Tag } from "@aws-sdk/client-cloudwatch";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { metricStreamArn, placeKey } from "../arn.js";

/** A metric stream: a record, which sends nothing. Times are ms since epoch. */
export interface MetricStreamRow extends Place {
  readonly name: string;
  readonly firehoseArn: string;
  readonly roleArn: string;
  readonly outputFormat: string;
  readonly includeFilters: readonly MetricStreamFilter[];
  readonly excludeFilters: readonly MetricStreamFilter[];
  readonly statistics: readonly MetricStreamStatisticsConfiguration[];
  readonly includeLinkedAccounts: boolean;
  readonly state: "running" | "stopped";
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly tags: readonly Tag[];
}

export const metricStreams = table<MetricStreamRow>()({
  name: "cloudwatch.metric-stream",
  key: (row) => metricStreamArn(row, row.name),
  indexes: { place: placeKey },
});
