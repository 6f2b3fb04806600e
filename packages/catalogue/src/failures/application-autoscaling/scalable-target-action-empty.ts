import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A scheduled action sets a bound. */
export const scalingScalableTargetActionEmpty = failureMode({
  id: "scaling.scalable-target-action-empty",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`At least one of minimum capacity and maximum capacity should be provided`,
  causes: [],
  words: {
    en: "A scheduled action sets a minimum, a maximum or both.",
    ko: "예약된 작업에는 최소 용량이나 최대 용량, 또는 둘 다를 지정해야 합니다.",
    ja: "スケジュールされたアクションには、最小か最大、または両方のキャパシティを指定します。",
  },
  examples: [
    {
      text: "At least one of minimum capacity and maximum capacity should be provided",
      source: "aws-cloudformation/community-registry-extensions#255",
    },
  ],
});
