import type { ReadStore } from "../../../store/store.js";
import { evaluateQueries } from "../math/evaluate-queries.js";
import { isArray, isSeries } from "../math/value.js";
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
 * @throws Failure where an expression cannot be worked out
 */
export function alarmPoints(
  store: ReadStore,
  alarm: MetricAlarmRow,
  end: number,
  count: number,
): readonly (AlarmPoint | undefined)[] {
  const { account, region } = alarm;
  const queries = queriesOf(alarm);
  const watched = queries.find(({ ReturnData = true }) => ReturnData)?.Id ?? "";
  // Every metric is looked at over the longest of their periods, so that an expression finds them at the same moments.
  const period = alarmPeriod(alarm);
  const from = end - count * period * 1_000;
  const value = evaluateQueries(queries, { store, account, region, from: () => from, to: end })(watched);
  const series = isArray(value) ? value[0] : isSeries(value) ? value : undefined;
  return Array.from({ length: count }, (_, i) => {
    const time = end - (i + 1) * period * 1_000;
    const found = series?.points.get(time);
    return found === undefined ? undefined : { time, value: found, sampleCount: series?.counts?.get(time) };
  });
}

/** Seconds from one datapoint of an alarm to the next. */
export function alarmPeriod({ period, metrics = [] }: MetricAlarmRow): number {
  const periods = metrics.map((query) => query.MetricStat?.Period ?? query.Period ?? 0);
  return period ?? (Math.max(...periods, 0) || 60);
}

/** An alarm on one metric as an alarm with one query. */
function queriesOf(alarm: MetricAlarmRow): NonNullable<MetricAlarmRow["metrics"]> {
  if (alarm.metrics) return alarm.metrics;
  const { namespace, metricName, dimensions, period, statistic, extendedStatistic, unit } = alarm;
  const Metric = { Namespace: namespace, MetricName: metricName, Dimensions: [...dimensions] };
  const Unit = unit as NonNullable<NonNullable<MetricAlarmRow["metrics"]>[number]["MetricStat"]>["Unit"];
  return [{ Id: "m1", MetricStat: { Metric, Period: period, Stat: statistic ?? extendedStatistic, Unit } }];
}
