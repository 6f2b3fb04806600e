import { requireTask, tokenCheck } from "../execution/task-of-token.js";
import { operation } from "../operation.js";
import { stimuli } from "../tables.js";

/** Source: AWS Step Functions API reference, SendTaskHeartbeat. */
export const SendTaskHeartbeat = operation("SendTaskHeartbeat", {
  authorize: ({ taskToken }, read) => [tokenCheck("SendTaskHeartbeat", taskToken, read)],
  run({ taskToken }, context) {
    const { store } = context;
    const { executionArn, request } = requireTask(taskToken, context);
    const stimulus = { type: "TaskHeartbeat" as const, request: request.id };
    store.put(stimuli, { executionArn, sequence: store.revision + 1, stimulus });
    return {};
  },
});
