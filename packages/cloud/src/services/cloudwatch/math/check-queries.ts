import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import {
  cloudwatchIdsNotUnique,
  cloudwatchMemberRequired,
  cloudwatchParametersExclusive,
  cloudwatchPeriodInvalid,
  cloudwatchQueryIdInvalid,
  cloudwatchStatisticNotSupported,
  refuse,
} from "@understudy/catalogue";
import { statisticOf } from "../metrics/statistic.js";

/** @throws Failure for a query that is neither a metric nor an expression, or both, and for ids that do not serve */
export function checkQueries(queries: readonly MetricDataQuery[]): void {
  queries.forEach((query, i) => {
    const { Id = "", MetricStat, Expression } = query;
    const place = String(i + 1);
    if (!/^[a-z][A-Za-z0-9_]*$/.test(Id)) refuse(cloudwatchQueryIdInvalid, { id: Id });
    if (!MetricStat && Expression === undefined) refuse(cloudwatchMemberRequired, { place });
    if (MetricStat && Expression !== undefined) {
      const name = `MetricDataQueries.member.${place}`;
      refuse(cloudwatchParametersExclusive, { one: `${name}.Expression`, other: `${name}.MetricStat` });
    }
    if (MetricStat) checkStat(MetricStat, place);
  });
  if (new Set(queries.map(({ Id }) => Id)).size < queries.length) refuse(cloudwatchIdsNotUnique, {});
}

function checkStat({ Stat = "", Period = 60 }: NonNullable<MetricDataQuery["MetricStat"]>, place: string): void {
  if (!statisticOf(Stat)) {
    refuse(cloudwatchStatisticNotSupported, {
      value: Stat,
      parameter: `MetricDataQueries.member.${place}.MetricStat.Stat`,
    });
  }
  if (![1, 5, 10, 20, 30].includes(Period) && Period % 60 !== 0) refuse(cloudwatchPeriodInvalid, {});
}
