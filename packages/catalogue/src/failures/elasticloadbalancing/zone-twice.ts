import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** One subnet per Availability Zone. */
export const elbZoneTwice = failureMode({
  id: "elasticloadbalancing.zone-twice",
  code: "InvalidConfigurationRequest",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "SetSubnets")],
  template: template`A load balancer cannot be attached to multiple subnets in the same Availability Zone`,
  causes: [],
  words: {
    en: "Name one subnet for each Availability Zone.",
    ko: "가용 영역마다 서브넷을 하나씩만 지정하세요.",
    ja: "アベイラビリティーゾーンごとにサブネットを 1 つだけ指定してください。",
  },
  examples: [
    {
      text: "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
      source: "hashicorp/terraform-provider-aws#8164",
    },
  ],
});
