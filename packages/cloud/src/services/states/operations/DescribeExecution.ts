import { parseArn } from "../arn.js";
import { executionCheck } from "../check.js";
import { redriveStatus, wireExecution } from "../execution/wire-execution.js";
import { requireExecution } from "../find.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, DescribeExecution: express executions are not described. */
export const DescribeExecution = operation("DescribeExecution", {
  authorize: ({ executionArn }, read) => [
    executionCheck("DescribeExecution", parseArn(executionArn, "execution").text, read),
  ],
  run({ executionArn, includedData = "ALL_DATA" }, context) {
    const row = requireExecution(executionArn, context);
    const data = includedData === "ALL_DATA";
    const details = { included: true };
    return {
      ...wireExecution(row),
      ...(data && { input: row.input, inputDetails: details }),
      ...(data && row.output !== undefined && { output: row.output, outputDetails: details }),
      ...(data && row.error !== undefined && { error: row.error }),
      ...(data && row.cause !== undefined && { cause: row.cause }),
      ...(row.traceHeader !== undefined && { traceHeader: row.traceHeader }),
      ...redriveStatus(row, context.now),
    };
  },
});
