import type { ReadStore } from "../../../store/store.js";
import type { Points, Stretch } from "./read-series.js";
import { readSeries } from "./read-series.js";
import type { MetricRow } from "./tables.js";

/** The datapoints of one unit, and of which others there were some too. */
export interface ChosenSeries {
  readonly points: Points;
  /** Units of which there are datapoints in that stretch, in order. */
  readonly units: readonly string[];
}

/**
 * Datapoints of a metric of that unit. Where none is named: of the unit that has some; of several, the first in order of the alphabet.
 * Recorded: localstack/localstack test_cloudwatch.snapshot.json, `test_get_metric_data_different_units_no_unit_in_query`.
 */
export function chooseSeries(
  store: ReadStore,
  metric: MetricRow,
  stretch: Stretch,
  unit: string | undefined,
): ChosenSeries | undefined {
  const wanted = metric.series.filter((series) => unit === undefined || series.unit === unit);
  const found = wanted
    .map((series) => ({ unit: series.unit, points: readSeries(store, metric, series, stretch) }))
    .filter(({ points }) => points.size > 0)
    .sort((one, other) => (one.unit < other.unit ? -1 : 1));
  const [first] = found;
  return first && { points: first.points, units: found.map((one) => one.unit) };
}
