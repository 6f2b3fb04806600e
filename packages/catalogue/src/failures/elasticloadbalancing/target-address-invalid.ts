import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target group of type ip takes addresses. */
export const elbTargetAddressInvalid = failureMode({
  id: "elasticloadbalancing.target-address-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "RegisterTargets", "DeregisterTargets")],
  template: template`The IP address '${"address"}' is not a valid IPv4 address`,
  causes: [],
  words: {
    en: "{address} is not an IPv4 address. The target group has the type ip.",
    ko: "{address}은(는) IPv4 주소가 아닙니다. 대상 그룹 유형은 ip입니다.",
    ja: "{address} は IPv4 アドレスではありません。ターゲットグループの種類は ip です。",
  },
  examples: [
    {
      text: "The IP address 'web' is not a valid IPv4 address",
      source: "kubernetes-sigs/aws-load-balancer-controller#2086; public notes on RegisterTargets",
    },
  ],
});
