import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target of that kind needs parameters of its kind. */
export const eventsTargetParametersMissing = failureMode({
  id: "events.target-parameters-missing",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutTargets")],
  template: template`Parameter(s) ${"parameters"} must be specified for target: ${"target"}.`,
  causes: [],
  words: {
    en: "The target {target} needs {parameters}.",
    ko: "대상 {target}에는 {parameters}이(가) 필요합니다.",
    ja: "ターゲット {target} には {parameters} が必要です。",
  },
  examples: [
    {
      text: "Parameter(s) SqsParameters must be specified for target: queue.",
      source: "getmoto/moto events/models.py",
    },
  ],
});
