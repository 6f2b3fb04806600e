import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The input of an execution is not JSON. */
export const statesExecutionInputInvalid = failureMode({
  id: "states.execution-input-invalid",
  code: "InvalidExecutionInput",
  surfaces: [answerOf("states", "StartExecution", "StartSyncExecution", "TestState")],
  template: template`Invalid State Machine Execution Input: '${"problem"}'`,
  causes: [],
  words: {
    en: "The input must be JSON: {problem}",
    ko: "입력은 JSON이어야 합니다: {problem}",
    ja: "入力は JSON でなければなりません: {problem}",
  },
  examples: [
    {
      text: "Invalid State Machine Execution Input: 'Invalid execution input.'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
