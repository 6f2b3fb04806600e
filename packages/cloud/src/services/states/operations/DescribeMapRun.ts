import { parseArn } from "../arn.js";
import { resourceCheck } from "../check.js";
import { countsOf } from "../execution/count-map-run.js";
import { requireMapRun } from "../find.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, DescribeMapRun. */
export const DescribeMapRun = operation("DescribeMapRun", {
  authorize: ({ mapRunArn }, read) => [resourceCheck("DescribeMapRun", parseArn(mapRunArn, "mapRun").text, read)],
  run({ mapRunArn }, context) {
    const row = requireMapRun(mapRunArn, context);
    return {
      mapRunArn,
      executionArn: row.executionArn,
      status: row.status,
      startDate: new Date(row.startedAt),
      ...(row.stoppedAt !== undefined && { stopDate: new Date(row.stoppedAt) }),
      maxConcurrency: row.maxConcurrency,
      toleratedFailurePercentage: row.toleratedFailurePercentage,
      toleratedFailureCount: row.toleratedFailureCount,
      ...countsOf(row, context.store),
      redriveCount: 0,
    };
  },
});
