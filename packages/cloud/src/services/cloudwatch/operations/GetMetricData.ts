import type { MetricDataQuery, MetricDataResult } from "@aws-sdk/client-cloudwatch";
import {
  cloudwatchEndBeforeStart,
  cloudwatchExpressionInvalid,
  cloudwatchNextTokenInvalid,
  cloudwatchStartEqualsEnd,
  metricDataMessages,
  refuse,
} from "@understudy/catalogue";
import { generalCheck } from "../check.js";
import { checkQueries } from "../math/check-queries.js";
import { evaluateQueries } from "../math/evaluate-queries.js";
import { defaultLabels, dynamicLabel } from "../math/labels.js";
import type { Series } from "../math/value.js";
import { isArray, isSeries } from "../math/value.js";
import { roundStart } from "../metrics/round-start.js";
import { operation } from "../operation.js";

/** Datapoints of one answer. Source: CloudWatch API reference, GetMetricData. */
const MOST_DATAPOINTS = 100_800;

/** Source: CloudWatch API reference, GetMetricData. */
export const GetMetricData = operation("GetMetricData", {
  authorize: () => [generalCheck("GetMetricData")],
  run(input, context) {
    const { MetricDataQueries: queries, StartTime, EndTime, ScanBy, MaxDatapoints = MOST_DATAPOINTS } = input;
    if (EndTime < StartTime) refuse(cloudwatchEndBeforeStart, {});
    if (EndTime.getTime() === StartTime.getTime()) refuse(cloudwatchStartEqualsEnd, {});
    checkQueries(queries);
    const from = (period: number) => roundStart(StartTime.getTime(), period, context.now);
    const { store, account, region } = context;
    const valueFor = evaluateQueries(queries, { store, account, region, from, to: EndTime.getTime() });
    const shown = queries.filter(({ ReturnData = true }) => ReturnData);
    const all = shown.flatMap((query) => seriesOf(query, valueFor).map((series) => ({ query, series })));
    const labelOf = defaultLabels(all.flatMap(({ series }) => (series.metric ? [series] : [])));
    const results = all.map(({ query, series }) => resultOf(query, series, labelOf, ScanBy === "TimestampAscending"));
    return { Messages: [], ...pageOf(results, input.NextToken, Math.min(MaxDatapoints, MOST_DATAPOINTS)) };
  },
});

function seriesOf({ Id = "" }: MetricDataQuery, valueFor: ReturnType<typeof evaluateQueries>): readonly Series[] {
  const value = valueFor(Id);
  if (isArray(value)) return value;
  if (isSeries(value)) return [value];
  return refuse(cloudwatchExpressionInvalid, { id: Id, reason: "The expression must return a time series" });
}

function resultOf(
  { Id, Label, MetricStat, Expression }: MetricDataQuery,
  series: Series,
  labelOf: (series: Series) => string,
  ascending: boolean,
): MetricDataResult {
  const searched = Expression !== undefined && series.metric !== undefined && /SEARCH|METRICS/i.test(Expression);
  const otherwise = MetricStat || searched ? labelOf(series) : (Id ?? "");
  const points = ascending ? [...series.points] : [...series.points].reverse();
  const { units } = series;
  return {
    Id,
    Label: Label === undefined ? otherwise : dynamicLabel(Label, series, otherwise),
    Timestamps: points.map(([at]) => new Date(at)),
    Values: points.map(([, value]) => value),
    StatusCode: "Complete",
    ...(MetricStat && units && { Messages: [metricDataMessages.multipleUnits(units)] }),
  };
}

/** One page: datapoints are counted over all results. The token says how many were given. */
function pageOf(results: readonly MetricDataResult[], token: string | undefined, size: number) {
  const given = token === undefined ? 0 : numberOf(token);
  let [skip, room] = [given, size];
  const page: MetricDataResult[] = [];
  let left = 0;
  for (const result of results) {
    const { Timestamps = [], Values = [] } = result;
    const start = Math.min(skip, Values.length);
    const end = Math.min(start + room, Values.length);
    skip -= start;
    room -= end - start;
    left += Values.length - end;
    if (given > 0 && end === start) continue;
    const part = { Timestamps: Timestamps.slice(start, end), Values: Values.slice(start, end) };
    page.push({ ...result, ...part, StatusCode: end < Values.length ? "PartialData" : "Complete" });
  }
  return { MetricDataResults: page, ...(left > 0 && { NextToken: `${PREFIX}${given + size}` }) };
}

const PREFIX = "given-";

function numberOf(token: string): number {
  const given = new RegExp(`^${PREFIX}(\\d{1,9})$`).exec(token)?.[1];
  return given === undefined ? refuse(cloudwatchNextTokenInvalid, {}) : Number(given);
}
