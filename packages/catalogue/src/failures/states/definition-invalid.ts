import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The definition is no state machine. */
export const statesDefinitionInvalid = failureMode({
  id: "states.definition-invalid",
  code: "InvalidDefinition",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine", "TestState")],
  template: template`Invalid State Machine Definition: '${"problem"}'`,
  causes: [],
  words: {
    en: "The definition is not valid Amazon States Language: {problem}.",
    ko: "정의가 올바른 Amazon States Language가 아닙니다: {problem}.",
    ja: "定義が正しい Amazon States Language ではありません: {problem}。",
  },
  examples: [
    {
      text: "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [States] at /'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
