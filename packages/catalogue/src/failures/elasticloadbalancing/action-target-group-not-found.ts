import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An action forwards to a target group that is not there. */
export const elbActionTargetGroupNotFound = failureMode({
  id: "elasticloadbalancing.action-target-group-not-found",
  code: "TargetGroupNotFound",
  surfaces: [answerOf("elasticloadbalancing", "CreateListener", "CreateRule", "ModifyListener", "ModifyRule")],
  template: template`Target group '${"arn"}' not found`,
  causes: [],
  words: {
    en: "The action forwards to {arn}, which does not exist.",
    ko: "작업이 존재하지 않는 {arn}(으)로 전달합니다.",
    ja: "アクションが存在しない {arn} へ転送しています。",
  },
  examples: [
    {
      text: "Target group 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/73e2d6bc24d8a067' not found",
      source: "getmoto/moto elbv2/exceptions.py",
    },
  ],
});
