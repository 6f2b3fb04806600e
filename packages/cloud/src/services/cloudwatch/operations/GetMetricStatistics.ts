import type { Datapoint } from "@aws-sdk/client-cloudwatch";
import {
  cloudwatchDatapointsTooMany,
  cloudwatchParametersExclusive,
  cloudwatchPeriodInvalid,
  cloudwatchStartNotBeforeEnd,
  cloudwatchStatisticNotSupported,
  cloudwatchStatisticsMissing,
  refuse,
} from "@understudy/catalogue";
import type { Input } from "../../../gate/sdk-types.js";
import { generalCheck } from "../check.js";
import { namedDimensions } from "../metrics/named-dimensions.js";
import { readSeries } from "../metrics/read-series.js";
import { roundStart } from "../metrics/round-start.js";
import type { Sample } from "../metrics/sample.js";
import { statisticOf } from "../metrics/statistic.js";
import { metricKey, metrics } from "../metrics/tables.js";
import { unitRank } from "../metrics/unit-rank.js";
import { operation } from "../operation.js";

type GetMetricStatisticsInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "GetMetricStatistics">;

const MOST_DATAPOINTS = 1_440;

/** Every unit has datapoints of its own. Source: CloudWatch API reference, GetMetricStatistics. */
export const GetMetricStatistics = operation("GetMetricStatistics", {
  authorize: () => [generalCheck("GetMetricStatistics")],
  run(input, context) {
    check(input);
    const { Namespace, MetricName, Dimensions, Period, StartTime, EndTime, Unit } = input;
    const named = { namespace: Namespace, name: MetricName, dimensions: namedDimensions(Dimensions) };
    const metric = context.store.get(metrics, metricKey(context, named));
    const from = roundStart(StartTime.getTime(), Period, context.now);
    const stretch = { from, to: EndTime.getTime(), period: Period };
    const wanted = metric?.series.filter(({ unit }) => Unit === undefined || unit === Unit) ?? [];
    const found = wanted.flatMap((series) =>
      [...(metric ? readSeries(context.store, metric, series, stretch) : [])].map(
        ([time, sample]) => ({ time, sample, unit: series.unit }) as const,
      ),
    );
    const ordered = found.sort((one, other) => one.time - other.time || unitRank(one.unit) - unitRank(other.unit));
    return {
      Label: MetricName,
      Datapoints: ordered.map(({ time, sample, unit }) => ({
        Timestamp: new Date(time),
        ...valuesOf(sample, input),
        Unit: unit as Datapoint["Unit"],
      })),
    };
  },
});

function check({
  StartTime,
  EndTime,
  Period,
  Statistics = [],
  ExtendedStatistics = [],
}: GetMetricStatisticsInput): void {
  if (StartTime >= EndTime) refuse(cloudwatchStartNotBeforeEnd, {});
  if (![1, 5, 10, 20, 30].includes(Period) && Period % 60 !== 0) refuse(cloudwatchPeriodInvalid, {});
  if (Statistics.length === 0 && ExtendedStatistics.length === 0) refuse(cloudwatchStatisticsMissing, {});
  if (Statistics.length > 0 && ExtendedStatistics.length > 0) {
    refuse(cloudwatchParametersExclusive, { one: "Statistics", other: "ExtendedStatistics" });
  }
  const unknown = ExtendedStatistics.find((name) => !statisticOf(name));
  if (unknown !== undefined) {
    refuse(cloudwatchStatisticNotSupported, { value: unknown, parameter: "ExtendedStatistics" });
  }
  const asked = Math.ceil((EndTime.getTime() - StartTime.getTime()) / 1_000 / Period);
  if (asked > MOST_DATAPOINTS) {
    refuse(cloudwatchDatapointsTooMany, { asked: String(asked), limit: String(MOST_DATAPOINTS) });
  }
}

function valuesOf(sample: Sample, { Statistics = [], ExtendedStatistics = [] }: GetMetricStatisticsInput) {
  const values = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = statisticOf(name)?.(sample);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const extended = values(ExtendedStatistics);
  return { ...values(Statistics), ...(Object.keys(extended).length > 0 && { ExtendedStatistics: extended }) };
}
