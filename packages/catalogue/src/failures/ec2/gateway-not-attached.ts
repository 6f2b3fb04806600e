import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The internet gateway `gateway` is not attached to `vpc`. */
export const ec2GatewayNotAttached = failureMode({
  id: "ec2.gateway-not-attached",
  code: "Gateway.NotAttached",
  surfaces: [answerOf("ec2", "DetachInternetGateway")],
  template: template`resource ${"gateway"} is not attached to network ${"vpc"}`,
  causes: [],
  words: {
    en: "The internet gateway {gateway} is not attached to {vpc}.",
    ko: "인터넷 게이트웨이 {gateway}은(는) {vpc}에 연결되어 있지 않습니다.",
    ja: "インターネットゲートウェイ {gateway} は {vpc} にアタッチされていません。",
  },
  examples: [
    {
      text: "resource igw-0d62741a9b460cc61 is not attached to network vpc-0d62741a9b460cc61",
      source: "getmoto/moto ec2/exceptions.py",
    },
  ],
});
