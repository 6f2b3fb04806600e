import { parseArn } from "../arn.js";
import { resourceCheck } from "../check.js";
import { requireMapRun } from "../find.js";
import { operation } from "../operation.js";
import { mapRuns } from "../tables.js";

/** Counts from now on: children that run go on. Source: AWS Step Functions API reference, UpdateMapRun. */
export const UpdateMapRun = operation("UpdateMapRun", {
  authorize: ({ mapRunArn }, read) => [resourceCheck("UpdateMapRun", parseArn(mapRunArn, "mapRun").text, read)],
  run({ mapRunArn, maxConcurrency, toleratedFailureCount, toleratedFailurePercentage }, context) {
    const row = requireMapRun(mapRunArn, context);
    const { mapRun } = row;
    context.store.put(mapRuns, {
      ...row,
      maxConcurrency: maxConcurrency ?? row.maxConcurrency,
      toleratedFailureCount: toleratedFailureCount ?? row.toleratedFailureCount,
      toleratedFailurePercentage: toleratedFailurePercentage ?? row.toleratedFailurePercentage,
      ...(mapRun && {
        mapRun: {
          ...mapRun,
          concurrency: maxConcurrency ?? mapRun.concurrency,
          toleratedFailureCount: toleratedFailureCount ?? mapRun.toleratedFailureCount,
          toleratedFailurePercentage: toleratedFailurePercentage ?? mapRun.toleratedFailurePercentage,
        },
      }),
    });
    return {};
  },
});
