import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is an execution of that name with another input, or it ended. */
export const statesExecutionAlreadyExists = failureMode({
  id: "states.execution-already-exists",
  code: "ExecutionAlreadyExists",
  surfaces: [answerOf("states", "StartExecution")],
  template: template`Execution Already Exists: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is an execution of that name: it ended, or it runs with another input. The name of an execution can be used again after 90 days.",
    ko: "같은 이름의 실행이 이미 끝났거나 다른 입력으로 실행 중입니다. 실행 이름은 90일이 지나야 다시 쓸 수 있습니다.",
    ja: "同じ名前の実行がすでに終了しているか、別の入力で動いています。実行名は 90 日たつと再び使えます。",
  },
  examples: [
    {
      text: "Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:HelloWorld:run-1'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
