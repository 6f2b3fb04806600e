import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The log group of a logging configuration is not there. */
export const statesLogDestinationNotFound = failureMode({
  id: "states.log-destination-not-found",
  code: "InvalidLoggingConfiguration",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine")],
  template: template`Invalid Logging Configuration: Log Destination not found.`,
  causes: [],
  words: {
    en: "The log group that executions are to be logged to is not there. Create it first; its ARN ends in :*.",
    ko: "실행을 기록할 로그 그룹이 없습니다. 먼저 만드세요. ARN은 :*로 끝나야 합니다.",
    ja: "実行を記録するロググループがありません。先に作成してください。ARN は :* で終わります。",
  },
  examples: [
    {
      text: "Invalid Logging Configuration: Log Destination not found.",
      source: "localstack/localstack test_sfn_api_logs.snapshot.json",
    },
  ],
});
