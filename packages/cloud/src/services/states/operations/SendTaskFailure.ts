import { answerTask } from "../execution/answer-task.js";
import { requireTask, tokenCheck } from "../execution/task-of-token.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, SendTaskFailure. */
export const SendTaskFailure = operation("SendTaskFailure", {
  authorize: ({ taskToken }, read) => [tokenCheck("SendTaskFailure", taskToken, read)],
  run({ taskToken, error, cause }, context) {
    const task = requireTask(taskToken, context);
    const told = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    answerTask(context.store, task, { type: "TaskFailed", request: task.request.id, ...told });
    return {};
  },
});
