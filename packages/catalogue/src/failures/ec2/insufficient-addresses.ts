import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every address of the subnet is taken. */
export const ec2InsufficientAddresses = failureMode({
  id: "ec2.insufficient-addresses",
  code: "InsufficientFreeAddressesInSubnet",
  surfaces: [answerOf("ec2", "CreateNetworkInterface", "RunInstances")],
  template: template`The specified subnet does not have enough free addresses to satisfy the request.`,
  causes: [],
  words: {
    en: "Every address of the subnet is taken.",
    ko: "서브넷의 모든 주소가 사용 중입니다.",
    ja: "サブネットのアドレスはすべて使用中です。",
  },
  examples: [
    {
      text: "The specified subnet does not have enough free addresses to satisfy the request.",
      source: "Amazon EC2 API Reference: Error codes",
    },
  ],
});
