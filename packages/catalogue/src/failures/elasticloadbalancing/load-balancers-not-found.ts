import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Load balancers asked for by name or ARN are not there. */
export const elbLoadBalancersNotFound = failureMode({
  id: "elasticloadbalancing.load-balancers-not-found",
  code: "LoadBalancerNotFound",
  surfaces: [answerOf("elasticloadbalancing", "DescribeLoadBalancers")],
  template: template`Load balancers '[${"names"}]' not found`,
  causes: [],
  words: {
    en: "There are no load balancers {names} in this account and Region.",
    ko: "이 계정과 리전에 로드 밸런서 {names}이(가) 없습니다.",
    ja: "このアカウントとリージョンにロードバランサー {names} はありません。",
  },
  examples: [{ text: "Load balancers '[web]' not found", source: "public notes on describe-load-balancers --names" }],
});
