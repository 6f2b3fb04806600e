import { parseArn } from "../arn.js";
import { executionCheck } from "../check.js";
import { requireExecution, revisionOf } from "../find.js";
import { operation } from "../operation.js";
import { wireRevision } from "../wire-state-machine.js";

/** The machine as it was when the execution began. Source: AWS Step Functions API reference, DescribeStateMachineForExecution. */
export const DescribeStateMachineForExecution = operation("DescribeStateMachineForExecution", {
  authorize: ({ executionArn }, read) => [
    executionCheck("DescribeStateMachineForExecution", parseArn(executionArn, "execution").text, read),
  ],
  run({ executionArn }, context) {
    const { machineArn, machineName, revision, mapRunArn } = requireExecution(executionArn, context);
    const row = revisionOf(revision, context);
    return {
      stateMachineArn: machineArn,
      name: machineName,
      updateDate: new Date(row.madeAt),
      ...wireRevision(row),
      ...(mapRunArn !== undefined && { mapRunArn, label: mapRunArn.split(":")[6]?.split("/")[1] }),
    };
  },
});
