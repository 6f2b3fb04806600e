import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no such time zone. */
export const scalingTimezoneInvalid = failureMode({
  id: "scaling.timezone-invalid",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`Invalid timezone: ${"timezone"}`,
  causes: [],
  words: {
    en: "{timezone} is no canonical name of an IANA time zone, such as Europe/London.",
    ko: "{timezone}은(는) Europe/London 같은 IANA 시간대의 정식 이름이 아닙니다.",
    ja: "{timezone} は Europe/London のような IANA タイムゾーンの正式名ではありません。",
  },
  examples: [{ text: "Invalid timezone: Mars/Olympus", source: "inferred: no recording at hand" }],
});
