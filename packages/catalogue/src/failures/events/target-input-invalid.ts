import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What a target is to get is no JSON. */
export const eventsTargetInputInvalid = failureMode({
  id: "events.target-input-invalid",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutTargets")],
  template: template`JSON syntax error in input for target ${"target"}.`,
  causes: [],
  words: {
    en: "Input, InputPath or InputTransformer of the target {target} does not give JSON, or uses a variable that InputPathsMap does not define.",
    ko: "대상 {target}의 Input, InputPath 또는 InputTransformer가 JSON이 아니거나 InputPathsMap에 없는 변수를 사용합니다.",
    ja: "ターゲット {target} の Input、InputPath、InputTransformer のいずれかが JSON にならないか、InputPathsMap にない変数を使っています。",
  },
  examples: [
    {
      text: "JSON syntax error in input for target run.",
      source: "inferred: Amazon EventBridge API reference, Target",
    },
  ],
});
