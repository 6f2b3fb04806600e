import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another network interface of the subnet has the address `address`. */
export const ec2AddressInUse = failureMode({
  id: "ec2.address-in-use",
  code: "InvalidIPAddress.InUse",
  surfaces: [answerOf("ec2", "CreateNetworkInterface", "RunInstances")],
  template: template`Address ${"address"} is in use.`,
  causes: [],
  words: {
    en: "Another network interface of the subnet has the address {address}.",
    ko: "서브넷의 다른 네트워크 인터페이스가 주소 {address}을(를) 쓰고 있습니다.",
    ja: "サブネットの別のネットワークインターフェイスがアドレス {address} を使っています。",
  },
  examples: [{ text: "Address 10.0.1.10 is in use.", source: "hashicorp/terraform issue threads" }],
});
