import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A load balancer stands in a subnet at least. */
export const elbSubnetsMissing = failureMode({
  id: "elasticloadbalancing.subnets-missing",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "SetSubnets")],
  template: template`At least one subnet must be specified`,
  causes: [],
  words: {
    en: "Name the subnets of the load balancer, as Subnets or as SubnetMappings.",
    ko: "로드 밸런서의 서브넷을 Subnets 또는 SubnetMappings로 지정하세요.",
    ja: "ロードバランサーのサブネットを Subnets または SubnetMappings で指定してください。",
  },
  examples: [
    {
      text: "At least one subnet must be specified",
      source: "inferred: Elastic Load Balancing API reference, CreateLoadBalancer",
    },
  ],
});
