import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bounds are the wrong way round. */
export const scalingMaximumBelowMinimum = failureMode({
  id: "scaling.maximum-below-minimum",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget", "PutScheduledAction")],
  template: template`Maximum capacity cannot be less than minimum capacity`,
  causes: [],
  words: {
    en: "The maximum capacity is below the minimum.",
    ko: "최대 용량이 최소 용량보다 작습니다.",
    ja: "最大キャパシティが最小キャパシティを下回っています。",
  },
  examples: [
    { text: "Maximum capacity cannot be less than minimum capacity", source: "hashicorp/terraform-provider-aws#8777" },
  ],
});
