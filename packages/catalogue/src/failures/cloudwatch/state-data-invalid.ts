import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The data of a reason is JSON. */
export const cloudwatchStateDataInvalid = failureMode({
  id: "cloudwatch.state-data-invalid",
  code: "InvalidFormat",
  surfaces: [answerOf("cloudwatch", "SetAlarmState")],
  template: template`StateReasonData must be valid JSON`,
  causes: [],
  words: {
    en: "StateReasonData is not JSON.",
    ko: "StateReasonData가 JSON이 아닙니다.",
    ja: "StateReasonData が JSON ではありません。",
  },
  examples: [
    {
      text: "StateReasonData must be valid JSON",
      source: "inferred: the code from getmoto/moto cloudwatch/models.py, which gives no sentence",
    },
  ],
});
