import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Logging that is on needs one log group. */
export const statesLogDestinationCount = failureMode({
  id: "states.log-destination-count",
  code: "InvalidLoggingConfiguration",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine")],
  template: template`Invalid Logging Configuration: Must specify exactly one Log Destination.`,
  causes: [],
  words: {
    en: "Logging is on, and needs one log group as its destination.",
    ko: "로깅이 켜져 있으면 대상 로그 그룹을 정확히 하나 지정해야 합니다.",
    ja: "ログを有効にするときは、送信先のロググループをちょうど 1 つ指定します。",
  },
  examples: [
    {
      text: "Invalid Logging Configuration: Must specify exactly one Log Destination.",
      source: "localstack/localstack test_sfn_api_logs.snapshot.json",
    },
  ],
});
