import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A schedule fires at most once a minute. */
export const scalingScheduleTooFrequent = failureMode({
  id: "scaling.schedule-too-frequent",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`Invalid schedule frequency. Run for ${"schedule"} are less than 60 seconds apart`,
  causes: [],
  words: {
    en: "{schedule} would run more often than once a minute.",
    ko: "{schedule}은(는) 1분에 한 번보다 자주 실행됩니다.",
    ja: "{schedule} は 1 分に 1 回より頻繁に実行されます。",
  },
  examples: [
    {
      text: "Invalid schedule frequency. Run for rate(0 minutes) are less than 60 seconds apart",
      source: "badmintoncryer/cdk-preflight, measured against AWS with an ellipsis for the middle",
    },
  ],
});
