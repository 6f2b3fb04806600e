import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { beginExecution, checkBegin } from "../execution/begin-execution.js";
import { requireNamed } from "../find.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, StartExecution. */
export const StartExecution = operation("StartExecution", {
  authorize: (input, read) => [machineCheck("StartExecution", input.stateMachineArn, read)],
  run({ stateMachineArn, name, input, traceHeader }, context) {
    const arn = parseMachineArn(stateMachineArn);
    checkBegin({ name, input });
    const execution = beginExecution({ ...requireNamed(arn, context), name, input, traceHeader }, context);
    return { executionArn: execution.arn, startDate: new Date(execution.startedAt) };
  },
});
