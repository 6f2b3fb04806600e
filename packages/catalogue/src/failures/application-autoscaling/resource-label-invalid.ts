import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource label names a load balancer and a target group. */
export const scalingResourceLabelInvalid = failureMode({
  id: "scaling.resource-label-invalid",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Invalid resource label '${"resourceLabel"}' for predefined metric type ${"metricType"}`,
  causes: [],
  words: {
    en: "{resourceLabel} is not of the form app/LOAD-BALANCER/ID/targetgroup/TARGET-GROUP/ID: the last parts of two ARNs, joined by a slash.",
    ko: "{resourceLabel}은(는) app/로드 밸런서/ID/targetgroup/대상 그룹/ID 형식이 아닙니다. 두 ARN의 마지막 부분을 슬래시로 이은 것이어야 합니다.",
    ja: "{resourceLabel} は app/ロードバランサー/ID/targetgroup/ターゲットグループ/ID の形式ではありません。2 つの ARN の末尾をスラッシュでつないだものを指定します。",
  },
  examples: [
    {
      text: "Invalid resource label 'targetgroup/web/1' for predefined metric type ALBRequestCountPerTarget",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
