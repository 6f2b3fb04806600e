import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A step has at least one bound. */
export const scalingStepBoundsMissing = failureMode({
  id: "scaling.step-bounds-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Both lower and upper bounds of a step adjustment cannot be left unspecified`,
  causes: [],
  words: {
    en: "A step without bounds would be any value of the metric: give it a lower bound to scale out, an upper one to scale in.",
    ko: "경계가 없는 단계는 지표의 모든 값에 해당합니다. 확장하려면 하한을, 축소하려면 상한을 지정하세요.",
    ja: "境界のないステップはメトリクスのすべての値に当てはまります。スケールアウトには下限を、スケールインには上限を指定してください。",
  },
  examples: [
    {
      text: "Both lower and upper bounds of a step adjustment cannot be left unspecified",
      source: "hashicorp/terraform-provider-aws#4812",
    },
  ],
});
