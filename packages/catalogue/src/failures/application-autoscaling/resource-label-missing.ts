import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Requests are counted of one target group. */
export const scalingResourceLabelMissing = failureMode({
  id: "scaling.resource-label-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Resource label should be specified for predefined metric type ${"metricType"}`,
  causes: [],
  words: {
    en: "{metricType} is measured of one target group: name it in ResourceLabel.",
    ko: "{metricType}은(는) 하나의 대상 그룹에서 측정되므로 ResourceLabel에 지정해야 합니다.",
    ja: "{metricType} は 1 つのターゲットグループで測定されます。ResourceLabel に指定してください。",
  },
  examples: [
    {
      text: "Resource label should be specified for predefined metric type ALBRequestCountPerTarget",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
