import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { cloudwatchOneResult, refuse } from "@understudy/catalogue";
import { checkQueries } from "../math/check-queries.js";

/** @throws Failure for queries of an alarm that cannot be worked out to one series */
export function checkAlarmQueries(queries: readonly MetricDataQuery[]): void {
  checkQueries(queries);
  if (queries.filter(({ ReturnData = true }) => ReturnData).length !== 1) refuse(cloudwatchOneResult, {});
}
