import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There are no fewer tasks than none. */
export const scalingCapacityBelowZero = failureMode({
  id: "scaling.capacity-below-zero",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget", "PutScheduledAction")],
  template: template`Minimum capacity cannot be less than 0`,
  causes: [],
  words: {
    en: "The minimum capacity of a service is 0 or more.",
    ko: "서비스의 최소 용량은 0 이상이어야 합니다.",
    ja: "サービスの最小キャパシティは 0 以上です。",
  },
  examples: [
    {
      text: "Minimum capacity cannot be less than 0",
      source:
        'inferred: "Minimum capacity cannot be less than 1" is what services answer that cannot scale to zero (badmintoncryer/cdk-preflight)',
    },
  ],
});
