/** What PutMetricAlarm takes. Source: CloudWatch API reference, PutMetricAlarm. */
import {
  cloudwatchDatapointsExceedPeriods,
  cloudwatchMetricIncomplete,
  cloudwatchOptionNotSupported,
  cloudwatchParameterRequired,
  cloudwatchParametersExclusive,
  cloudwatchPeriodInvalid,
  cloudwatchStatisticNotSupported,
  cloudwatchWindowTooLong,
  refuse,
} from "@understudy/catalogue";
import { isPeriod } from "../metrics/is-period.js";
import { statisticOf } from "../metrics/statistic.js";
import type { PutMetricAlarmInput } from "../operations/PutMetricAlarm.js";
import { checkAlarmQueries } from "./check-alarm-queries.js";

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** @throws Failure */
export function checkMetricAlarm(input: PutMetricAlarmInput): void {
  require("ComparisonOperator", input.ComparisonOperator);
  require("EvaluationPeriods", input.EvaluationPeriods);
  if (input.ThresholdMetricId === undefined) require("Threshold", input.Threshold);
  else if (input.Threshold !== undefined) exclusive("Threshold", "ThresholdMetricId");
  const { Metrics } = input;
  if ((Metrics !== undefined) === (input.MetricName !== undefined)) refuse(cloudwatchMetricIncomplete, {});
  if (Metrics) checkAlarmQueries(Metrics);
  else checkMetric(input);
  checkPeriods(input);
  checkOptions(input);
}

function require(parameter: string, value: unknown): void {
  if (value === undefined) refuse(cloudwatchParameterRequired, { parameter });
}

function exclusive(one: string, other: string): never {
  return refuse(cloudwatchParametersExclusive, { one, other });
}

function checkMetric({ Namespace, Period, Statistic, ExtendedStatistic }: PutMetricAlarmInput): void {
  require("Namespace", Namespace);
  require("Period", Period);
  if (Statistic !== undefined && ExtendedStatistic !== undefined) exclusive("Statistic", "ExtendedStatistic");
  if (ExtendedStatistic === undefined) require("Statistic", Statistic);
  else if (!statisticOf(ExtendedStatistic)) {
    refuse(cloudwatchStatisticNotSupported, { value: ExtendedStatistic, parameter: "ExtendedStatistic" });
  }
}

function checkPeriods({ Period, Metrics = [], EvaluationPeriods = 1, DatapointsToAlarm }: PutMetricAlarmInput): void {
  const periods = [Period, ...Metrics.map((query) => query.MetricStat?.Period ?? query.Period)];
  const longest = Math.max(...periods.map((period) => period ?? 0));
  if (periods.some((period) => period !== undefined && !isPeriod(period))) refuse(cloudwatchPeriodInvalid, {});
  if (DatapointsToAlarm !== undefined && DatapointsToAlarm > EvaluationPeriods) {
    refuse(cloudwatchDatapointsExceedPeriods, {});
  }
  const [limit, told, periodsTold] = longest < HOUR ? [DAY, "day", "< 3600"] : [7 * DAY, "week", ">= 3600"];
  if (longest * EvaluationPeriods > (limit as number)) {
    refuse(cloudwatchWindowTooLong, {
      longest: told as string,
      seconds: String(limit),
      periods: periodsTold as string,
    });
  }
}

function checkOptions({ TreatMissingData, EvaluateLowSampleCountPercentile }: PutMetricAlarmInput): void {
  option("TreatMissingData", TreatMissingData, ["breaching", "notBreaching", "ignore", "missing"]);
  option("EvaluateLowSampleCountPercentile", EvaluateLowSampleCountPercentile, ["evaluate", "ignore"]);
}

function option(parameter: string, value: string | undefined, options: readonly string[]): void {
  if (value === undefined || options.includes(value)) return;
  const supported = `${options.slice(0, -1).join(", ")} and ${options.at(-1)}`;
  refuse(cloudwatchOptionNotSupported, { option: value, parameter, supported });
}
