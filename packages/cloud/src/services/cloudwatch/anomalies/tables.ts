import type { MetricCharacteristics, MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { placeKey } from "../arn.js";
import type { MetricNamed } from "../metrics/tables.js";
import { metricKey } from "../metrics/tables.js";

/** An anomaly detection model: of one metric's statistic, or of an expression. It is a record: nothing is trained. */
export interface AnomalyDetectorRow extends Place {
  /** Tells it from others of its place. */
  readonly id: string;
  readonly single?: MetricNamed & { readonly stat: string; readonly accountId: string };
  readonly queries?: readonly MetricDataQuery[];
  readonly timezone?: string;
  /** ms since epoch. */
  readonly excluded: readonly { readonly start: number; readonly end: number }[];
  readonly characteristics?: MetricCharacteristics;
}

export const singleDetectorId = (at: Place, metric: MetricNamed, stat: string) => `${metricKey(at, metric)} ${stat}`;
export const detectorKey = (at: Place, id: string) => `${placeKey(at)} ${id}`;

export const anomalyDetectors = table<AnomalyDetectorRow>()({
  name: "cloudwatch.anomaly-detector",
  key: (row) => detectorKey(row, row.id),
  indexes: { place: placeKey },
});
