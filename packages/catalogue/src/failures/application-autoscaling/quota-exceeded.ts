import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A quota is used up. */
export const scalingQuotaExceeded = failureMode({
  id: "scaling.quota-exceeded",
  code: "LimitExceededException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget", "PutScalingPolicy", "PutScheduledAction")],
  template: template`Limit exceeded: ${"quota"}`,
  causes: [],
  words: {
    en: "A quota of Application Auto Scaling is used up: {quota}.",
    ko: "Application Auto Scaling의 할당량을 모두 사용했습니다: {quota}.",
    ja: "Application Auto Scaling のクォータを使い切っています: {quota}。",
  },
  examples: [
    {
      text: "Limit exceeded: 50 scaling policies per scalable target",
      source: 'inferred: Application Auto Scaling User Guide, "Quotas"; no recording at hand',
    },
  ],
});
