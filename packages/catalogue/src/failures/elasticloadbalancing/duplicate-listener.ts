import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A load balancer listens on a port once. */
export const elbDuplicateListener = failureMode({
  id: "elasticloadbalancing.duplicate-listener",
  code: "DuplicateListener",
  surfaces: [answerOf("elasticloadbalancing", "CreateListener", "ModifyListener")],
  template: template`A listener already exists on this port for this load balancer '${"arn"}'`,
  causes: [],
  words: {
    en: "The load balancer {arn} has a listener on that port already.",
    ko: "로드 밸런서 {arn}에 그 포트의 리스너가 이미 있습니다.",
    ja: "ロードバランサー {arn} にはそのポートのリスナーがすでにあります。",
  },
  examples: [
    {
      text: "A listener already exists on this port for this load balancer 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/50dc6c495c0c9188'",
      source: "hashicorp/terraform-provider-aws#10027",
    },
  ],
});
