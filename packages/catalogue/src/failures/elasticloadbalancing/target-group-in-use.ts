import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target group is deleted after all that forwards to it. */
export const elbTargetGroupInUse = failureMode({
  id: "elasticloadbalancing.target-group-in-use",
  code: "ResourceInUse",
  surfaces: [answerOf("elasticloadbalancing", "DeleteTargetGroup")],
  template: template`Target group '${"arn"}' is currently in use by a listener or a rule`,
  causes: [],
  words: {
    en: "A listener or a rule still forwards to {arn}. Delete or change that first.",
    ko: "리스너나 규칙이 아직 {arn}(으)로 전달합니다. 먼저 삭제하거나 바꾸세요.",
    ja: "リスナーかルールがまだ {arn} へ転送しています。先に削除するか変更してください。",
  },
  examples: [
    {
      text: "Target group 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/73e2d6bc24d8a067' is currently in use by a listener or a rule",
      source: "hashicorp/terraform-provider-aws#636",
    },
  ],
});
