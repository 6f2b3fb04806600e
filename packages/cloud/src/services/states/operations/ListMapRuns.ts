import { parseArn } from "../arn.js";
import { executionCheck } from "../check.js";
import { requireExecution } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { mapRuns } from "../tables.js";

/** Newest first. Source: AWS Step Functions API reference, ListMapRuns. */
export const ListMapRuns = operation("ListMapRuns", {
  authorize: ({ executionArn }, read) => [
    executionCheck("ListMapRuns", parseArn(executionArn, "execution").text, read),
  ],
  run({ executionArn, ...asked }, context) {
    const { arn, machineArn } = requireExecution(executionArn, context);
    const list = (after: string | undefined, limit: number) =>
      context.store.list(mapRuns, "execution", arn, { after, limit });
    const { rows, end } = page(list, mapRuns.key, asked);
    const shown = rows.map((row) => ({
      executionArn: arn,
      mapRunArn: row.arn,
      stateMachineArn: machineArn,
      startDate: new Date(row.startedAt),
      ...(row.stoppedAt !== undefined && { stopDate: new Date(row.stoppedAt) }),
    }));
    return { mapRuns: shown, ...end };
  },
});
