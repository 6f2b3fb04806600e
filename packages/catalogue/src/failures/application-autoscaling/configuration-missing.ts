import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The configuration of that type of policy is not there. */
export const scalingConfigurationMissing = failureMode({
  id: "scaling.configuration-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: templateWith({ policyType: "\\w+" })`${"policyType"} policy configuration must be specified`,
  causes: [],
  words: {
    en: "A policy of type {policyType} needs the configuration of that name.",
    ko: "{policyType} 유형의 정책에는 해당 이름의 구성이 필요합니다.",
    ja: "{policyType} タイプのポリシーには、その名前の設定が必要です。",
  },
  examples: [
    {
      text: "StepScaling policy configuration must be specified",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
