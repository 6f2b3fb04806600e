import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import { cloudwatchExpressionInvalid, cloudwatchOneResult, refuse } from "@understudy/catalogue";
import { checkQueries } from "../math/check-queries.js";
import { ExpressionError, parseExpression } from "../math/parse-expression.js";

/** @throws Failure for queries of an alarm that do not come to one series, and for an expression that cannot be read */
export function checkAlarmQueries(queries: readonly MetricDataQuery[]): void {
  checkQueries(queries);
  if (queries.filter(({ ReturnData = true }) => ReturnData).length !== 1) refuse(cloudwatchOneResult, {});
  for (const { Id = "", Expression } of queries) {
    try {
      if (Expression !== undefined) parseExpression(Expression);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      refuse(cloudwatchExpressionInvalid, { id: Id, reason: error.message });
    }
  }
}
