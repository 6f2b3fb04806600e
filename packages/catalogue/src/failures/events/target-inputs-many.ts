import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What a target gets is told in one way. */
export const eventsTargetInputsMany = failureMode({
  id: "events.target-inputs-many",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutTargets")],
  template: template`Only one of Input, InputPath, or InputTransformer must be provided for target ${"target"}.`,
  causes: [],
  words: {
    en: "Give one of Input, InputPath and InputTransformer for the target {target}.",
    ko: "대상 {target}에 Input, InputPath, InputTransformer 중 하나만 지정하세요.",
    ja: "ターゲット {target} には Input、InputPath、InputTransformer のいずれか 1 つだけを指定してください。",
  },
  examples: [
    {
      text: "Only one of Input, InputPath, or InputTransformer must be provided for target run.",
      source: "public notes on PutTargets",
    },
  ],
});
