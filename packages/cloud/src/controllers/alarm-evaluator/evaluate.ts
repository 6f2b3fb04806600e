/** What becomes of a metric alarm with the datapoints that it has now. Pure. */
import { alarmReasons } from "@understudy/catalogue";
import type { AlarmPoint } from "../../services/cloudwatch/alarms/alarm-points.js";
import { alarmPeriod } from "../../services/cloudwatch/alarms/alarm-points.js";
import type { NewState } from "../../services/cloudwatch/alarms/change-state.js";
import { javaNumber } from "../../services/cloudwatch/alarms/java-number.js";
import { Double, jsonText } from "../../services/cloudwatch/alarms/json-text.js";
import type { Judgement } from "../../services/cloudwatch/alarms/judge.js";
import { judge } from "../../services/cloudwatch/alarms/judge.js";
import { momentText } from "../../services/cloudwatch/alarms/moment-text.js";
import type { MetricAlarmRow } from "../../services/cloudwatch/alarms/tables.js";

const comparisons: { readonly [operator: string]: (value: number, threshold: number) => boolean } = {
  GreaterThanThreshold: (value, threshold) => value > threshold,
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
  LessThanOrEqualToThreshold: (value, threshold) => value <= threshold,
};

/**
 * @param points newest first
 * @param now ms since epoch
 * @returns another state with its reason; undefined where the alarm stays as it is
 */
export function evaluate(
  alarm: MetricAlarmRow,
  points: readonly (AlarmPoint | undefined)[],
  now: number,
): NewState | undefined {
  const { threshold, evaluationPeriods, datapointsToAlarm = evaluationPeriods, treatMissingData = "missing" } = alarm;
  const compare = comparisons[alarm.comparisonOperator];
  if (threshold === undefined || !compare) return undefined;
  const breaches = ({ value }: AlarmPoint) => compare(value, threshold);
  const judgement = judge(points, breaches, { evaluationPeriods, datapointsToAlarm, treatMissingData });
  const decided = judgement.decided.map((at) => points[at] as AlarmPoint);
  const { state } = judgement;
  if (state === undefined || state === alarm.stateValue || isTooFewSamples(alarm, decided)) return undefined;
  const crossing = decided.filter((point) => breaches(point) === (state === "ALARM"));
  return {
    value: state,
    reason: reasonOf(alarm, judgement, crossing, threshold),
    reasonData: reasonData(alarm, points, decided, now),
  };
}

/** AWS: with `ignore`, a percentile of too few samples does not change the state (10 in the smaller part are enough). */
function isTooFewSamples(alarm: MetricAlarmRow, decided: readonly AlarmPoint[]): boolean {
  const percentile = /^p(.+)$/.exec(alarm.extendedStatistic ?? "")?.[1];
  if (alarm.evaluateLowSampleCountPercentile !== "ignore" || percentile === undefined) return false;
  const share = Number(percentile) / 100;
  const least = 10 / Math.min(share, 1 - share);
  return decided.some(({ sampleCount = 0 }) => sampleCount < least);
}

function reasonOf(
  { threshold, comparisonOperator, evaluationPeriods, datapointsToAlarm, treatMissingData }: MetricAlarmRow,
  { state, decided, filled }: Judgement,
  crossing: readonly AlarmPoint[],
  compared: number,
): string {
  if (state === "INSUFFICIENT_DATA" || state === undefined) return alarmReasons.unknown(filled);
  const fills = treatMissingData === "breaching" || treatMissingData === "notBreaching";
  if (filled > 0 && fills) {
    return alarmReasons.filled(decided.length, filled, treatMissingData === "breaching" ? "Breaching" : "NonBreaching");
  }
  return alarmReasons.crossed({
    datapoints: crossing.map(({ value, time }) => ({ value: javaNumber(value), time })),
    threshold: javaNumber(threshold ?? compared),
    comparisonOperator,
    state,
    ...(datapointsToAlarm !== undefined && { of: { evaluationPeriods, datapointsToAlarm } }),
  });
}

/** Source: `StateReasonData` in localstack/localstack test_cloudwatch.snapshot.json. */
function reasonData(
  alarm: MetricAlarmRow,
  points: readonly (AlarmPoint | undefined)[],
  decided: readonly AlarmPoint[],
  now: number,
): string {
  const { evaluationPeriods, unit, period, threshold, statistic, extendedStatistic } = alarm;
  const oldest = decided.at(-1);
  const evaluated = decided.length > 0 ? decided : points.slice(0, evaluationPeriods);
  return jsonText({
    version: "1.0",
    queryDate: momentText(now),
    startDate: oldest && momentText(oldest.time),
    unit,
    statistic: statistic ?? extendedStatistic,
    period,
    recentDatapoints: [...decided].reverse().map(({ value }) => new Double(value)),
    threshold: threshold === undefined ? undefined : new Double(threshold),
    evaluatedDatapoints: evaluated.map((point, i) => ({
      timestamp: momentText(point?.time ?? missingAt(alarm, now, i)),
      sampleCount: point?.sampleCount === undefined ? undefined : new Double(point.sampleCount),
      value: point && new Double(point.value),
    })),
  });
}

/** When a period without a datapoint began. */
function missingAt(alarm: MetricAlarmRow, now: number, place: number): number {
  const period = alarmPeriod(alarm);
  const step = Math.min(period, 60) * 1_000;
  return Math.floor(now / step) * step - (place + 1) * period * 1_000;
}
