import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A suppressor goes with both of its periods. */
export const cloudwatchSuppressionPeriodsMissing = failureMode({
  id: "cloudwatch.suppression-periods-missing",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutCompositeAlarm")],
  template: template`ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod must be specified when ActionsSuppressor is specified`,
  causes: [],
  words: {
    en: "With ActionsSuppressor, give ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod too.",
    ko: "ActionsSuppressor를 쓰면 ActionsSuppressorWaitPeriod와 ActionsSuppressorExtensionPeriod도 지정하세요.",
    ja: "ActionsSuppressor を指定する場合は、ActionsSuppressorWaitPeriod と ActionsSuppressorExtensionPeriod も指定してください。",
  },
  examples: [
    {
      text: "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod must be specified when ActionsSuppressor is specified",
      source: "inferred: from the API reference, PutCompositeAlarm",
    },
  ],
});
