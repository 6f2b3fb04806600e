import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Two steps go on without end in the same direction. */
export const scalingStepsOpenTwice = failureMode({
  id: "scaling.steps-open-twice",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: templateWith({
    bound: "lower|upper",
  })`At most one step adjustment may have an unspecified ${"bound"} bound`,
  causes: [],
  words: {
    en: "Two steps have no {bound} bound: both would hold the same values.",
    ko: "두 단계에 {bound} 경계가 없어 같은 값을 포함하게 됩니다.",
    ja: "2 つのステップに {bound} の境界がなく、同じ値を含むことになります。",
  },
  examples: [
    {
      text: "At most one step adjustment may have an unspecified upper bound",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
