import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The internet gateway `gateway` is attached to `vpc`. */
export const ec2GatewayAttached = failureMode({
  id: "ec2.gateway-attached",
  code: "Resource.AlreadyAssociated",
  surfaces: [answerOf("ec2", "AttachInternetGateway")],
  template: template`resource ${"gateway"} is already attached to network ${"vpc"}`,
  causes: [],
  words: {
    en: "The internet gateway {gateway} is attached to {vpc}.",
    ko: "인터넷 게이트웨이 {gateway}은(는) 이미 {vpc}에 연결되어 있습니다.",
    ja: "インターネットゲートウェイ {gateway} は {vpc} にアタッチ済みです。",
  },
  examples: [
    {
      text: "resource igw-0d62741a9b460cc61 is already attached to network vpc-0d62741a9b460cc61",
      source: "getmoto/moto ec2/exceptions.py",
    },
  ],
});
