import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An Application Load Balancer stands in two Availability Zones at least. */
export const elbTooFewZones = failureMode({
  id: "elasticloadbalancing.too-few-zones",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "SetSubnets")],
  template: template`At least two subnets in two different Availability Zones must be specified`,
  causes: [],
  words: {
    en: "Name at least two subnets, in different Availability Zones.",
    ko: "서로 다른 가용 영역의 서브넷을 두 개 이상 지정하세요.",
    ja: "異なるアベイラビリティーゾーンのサブネットを 2 つ以上指定してください。",
  },
  examples: [
    {
      text: "At least two subnets in two different Availability Zones must be specified",
      source: "hashicorp/terraform-provider-aws#12462",
    },
  ],
});
