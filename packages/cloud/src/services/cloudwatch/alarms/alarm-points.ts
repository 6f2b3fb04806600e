import type { ReadStore } from "../../../store/store.js";
import { chooseSeries } from "../metrics/choose-series.js";
import { statisticOf } from "../metrics/statistic.js";
import { metricKey, metrics } from "../metrics/tables.js";
import type { MetricAlarmRow } from "./tables.js";

/** One datapoint as an alarm sees it. */
export interface AlarmPoint {
  /** ms since epoch at which its period begins. */
  readonly time: number;
  readonly value: number;
  /** Absent for the result of an expression. */
  readonly sampleCount?: number;
}

/**
 * The last `count` datapoints of what an alarm watches, newest first; undefined for a missing one.
 * @param end ms since epoch: where the newest period ends
 */
export function alarmPoints(
  store: ReadStore,
  alarm: MetricAlarmRow,
  end: number,
  count: number,
): readonly (AlarmPoint | undefined)[] {
  const { namespace = "", metricName = "", dimensions, period = 60, statistic, extendedStatistic, unit } = alarm;
  const from = end - count * period * 1_000;
  const metric = store.get(metrics, metricKey(alarm, { namespace, name: metricName, dimensions }));
  const statisticFor = statisticOf(statistic ?? extendedStatistic ?? "");
  const points = metric && chooseSeries(store, metric, { from, to: end, period }, unit)?.points;
  return Array.from({ length: count }, (_, i) => {
    const time = end - (i + 1) * period * 1_000;
    const sample = points?.get(time);
    const value = sample && statisticFor?.(sample);
    return value === undefined || !sample ? undefined : { time, value, sampleCount: sample.count };
  });
}
