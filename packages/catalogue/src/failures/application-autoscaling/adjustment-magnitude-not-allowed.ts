import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A least number of tasks to scale by goes with percentages alone. */
export const scalingAdjustmentMagnitudeNotAllowed = failureMode({
  id: "scaling.adjustment-magnitude-not-allowed",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Minimum adjustment magnitude is only allowed for adjustment type PercentChangeInCapacity`,
  causes: [],
  words: {
    en: "MinAdjustmentMagnitude only means something for percentages: leave it out, or adjust by PercentChangeInCapacity.",
    ko: "MinAdjustmentMagnitude는 백분율 조정에서만 의미가 있습니다. 빼거나 PercentChangeInCapacity를 사용하세요.",
    ja: "MinAdjustmentMagnitude はパーセントでの調整でのみ意味を持ちます。省くか PercentChangeInCapacity を使ってください。",
  },
  examples: [
    {
      text: "Minimum adjustment magnitude is only allowed for adjustment type PercentChangeInCapacity",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
