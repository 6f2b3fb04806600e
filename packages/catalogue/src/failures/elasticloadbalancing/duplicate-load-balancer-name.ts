import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name is taken by a load balancer of other settings; the same settings give the one that is there. */
export const elbDuplicateLoadBalancerName = failureMode({
  id: "elasticloadbalancing.duplicate-load-balancer-name",
  code: "DuplicateLoadBalancerName",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer")],
  template: template`A load balancer with the same name '${"name"}' exists, but with different settings`,
  causes: [],
  words: {
    en: "There is a load balancer named {name} with other settings. Choose another name, or delete it.",
    ko: "이름이 {name}인 다른 설정의 로드 밸런서가 이미 있습니다. 다른 이름을 쓰거나 삭제하세요.",
    ja: "{name} という名前で設定の異なるロードバランサーがすでにあります。別の名前にするか、削除してください。",
  },
  examples: [
    {
      text: "A load balancer with the same name 'web' exists, but with different settings",
      source: "hashicorp/terraform-provider-aws#5206",
    },
  ],
});
