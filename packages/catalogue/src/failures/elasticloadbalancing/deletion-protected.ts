import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The attribute deletion_protection.enabled is true. */
export const elbDeletionProtected = failureMode({
  id: "elasticloadbalancing.deletion-protected",
  code: "OperationNotPermitted",
  surfaces: [answerOf("elasticloadbalancing", "DeleteLoadBalancer")],
  template: template`Load balancer '${"arn"}' cannot be deleted because deletion protection is enabled`,
  causes: [],
  words: {
    en: "The load balancer {arn} is protected. Set its attribute deletion_protection.enabled to false first.",
    ko: "로드 밸런서 {arn}은(는) 삭제 방지 상태입니다. 먼저 deletion_protection.enabled 속성을 false로 설정하세요.",
    ja: "ロードバランサー {arn} は削除保護されています。先に属性 deletion_protection.enabled を false にしてください。",
  },
  examples: [
    {
      text: "Load balancer 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188' cannot be deleted because deletion protection is enabled",
      source: "hashicorp/terraform-provider-aws#7432; public notes on DeleteLoadBalancer",
    },
  ],
});
