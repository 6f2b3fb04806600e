import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A token that no answer gave. */
export const scalingNextTokenInvalid = failureMode({
  id: "scaling.next-token-invalid",
  code: "InvalidNextTokenException",
  surfaces: [
    answerOf(
      "application-autoscaling",
      "DescribeScalableTargets",
      "DescribeScalingActivities",
      "DescribeScalingPolicies",
      "DescribeScheduledActions",
    ),
  ],
  template: template`The next token supplied was invalid`,
  causes: [],
  words: {
    en: "NextToken is to be what the answer before gave, for the same request.",
    ko: "NextToken에는 같은 요청의 이전 응답에 있던 값을 사용해야 합니다.",
    ja: "NextToken には、同じリクエストの前の応答にあった値を指定します。",
  },
  examples: [
    {
      text: "The next token supplied was invalid",
      source: "inferred: Application Auto Scaling API reference, InvalidNextTokenException",
    },
  ],
});
