import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The subnet is not there. */
export const elbSubnetNotFound = failureMode({
  id: "elasticloadbalancing.subnet-not-found",
  code: "SubnetNotFound",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "SetSubnets")],
  template: template`The subnet ID '${"subnet"}' is not valid`,
  causes: [],
  words: {
    en: "There is no subnet {subnet} in this account and Region.",
    ko: "이 계정과 리전에 서브넷 {subnet}이(가) 없습니다.",
    ja: "このアカウントとリージョンにサブネット {subnet} はありません。",
  },
  examples: [
    { text: "The subnet ID 'subnet-0123456789abcdef0' is not valid", source: "public notes on CreateLoadBalancer" },
  ],
});
