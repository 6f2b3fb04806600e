import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter is needed beside those that are given. */
export const eventsParameterMissing = failureMode({
  id: "events.parameter-missing",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutPermission", "RemovePermission")],
  template: template`Parameter ${"parameter"} must be specified.`,
  causes: [],
  words: {
    en: "{parameter} is needed here.",
    ko: "{parameter}이(가) 필요합니다.",
    ja: "{parameter} が必要です。",
  },
  examples: [{ text: "Parameter Principal must be specified.", source: "getmoto/moto events/models.py" }],
});
