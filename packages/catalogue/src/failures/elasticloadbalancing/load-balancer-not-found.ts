import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no load balancer of that ARN. */
export const elbLoadBalancerNotFound = failureMode({
  id: "elasticloadbalancing.load-balancer-not-found",
  code: "LoadBalancerNotFound",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`Load balancer '${"arn"}' not found`,
  causes: [],
  words: {
    en: "There is no load balancer {arn} in this account and Region.",
    ko: "이 계정과 리전에 로드 밸런서 {arn}이(가) 없습니다.",
    ja: "このアカウントとリージョンにロードバランサー {arn} はありません。",
  },
  examples: [
    {
      text: "Load balancer 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188' not found",
      source: "hashicorp/terraform-provider-aws#28225",
    },
  ],
});
