import type { Json } from "@understudy/asl";
import { jsonProblem } from "@understudy/asl";
import { refuse, statesOutputInvalid, statesOutputProblem } from "@understudy/catalogue";
import { answerTask } from "../execution/answer-task.js";
import { requireTask, tokenCheck } from "../execution/task-of-token.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, SendTaskSuccess. */
export const SendTaskSuccess = operation("SendTaskSuccess", {
  authorize: ({ taskToken }, read) => [tokenCheck("SendTaskSuccess", taskToken, read)],
  run({ taskToken, output }, context) {
    if (jsonProblem(output) !== undefined) refuse(statesOutputInvalid, { problem: statesOutputProblem });
    const task = requireTask(taskToken, context);
    const value = JSON.parse(output) as Json;
    answerTask(context.store, task, { type: "TaskSucceeded", request: task.request.id, output: value });
    return {};
  },
});
