import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no execution of that ARN. */
export const statesExecutionNotFound = failureMode({
  id: "states.execution-not-found",
  code: "ExecutionDoesNotExist",
  surfaces: [answerOf("states")],
  template: template`Execution Does Not Exist: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is no execution of the ARN {arn}.",
    ko: "ARN이 {arn}인 실행이 없습니다.",
    ja: "ARN が {arn} の実行はありません。",
  },
  examples: [
    {
      text: "Execution Does Not Exist: 'arn:aws:states:us-east-1:123456789012:execution:HelloWorld:run-1'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
