import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target group serves one load balancer. */
export const elbTargetGroupAssociationLimit = failureMode({
  id: "elasticloadbalancing.target-group-association-limit",
  code: "TargetGroupAssociationLimit",
  surfaces: [answerOf("elasticloadbalancing", "CreateListener", "ModifyListener", "CreateRule", "ModifyRule")],
  template: template`The following target groups cannot be associated with more than one load balancer: ${"arns"}`,
  causes: [],
  words: {
    en: "Another load balancer uses {arns} already. Make a target group of its own for each load balancer.",
    ko: "다른 로드 밸런서가 이미 {arns}을(를) 사용합니다. 로드 밸런서마다 대상 그룹을 따로 만드세요.",
    ja: "別のロードバランサーがすでに {arns} を使っています。ロードバランサーごとにターゲットグループを作成してください。",
  },
  examples: [
    {
      text: "The following target groups cannot be associated with more than one load balancer: arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/73e2d6bc24d8a067",
      source: "hashicorp/terraform-provider-aws#3671",
    },
  ],
});
