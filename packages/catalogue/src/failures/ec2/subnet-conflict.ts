import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another subnet of the VPC has addresses of `cidr`. */
export const ec2SubnetConflict = failureMode({
  id: "ec2.subnet-conflict",
  code: "InvalidSubnet.Conflict",
  surfaces: [answerOf("ec2", "CreateSubnet")],
  template: template`The CIDR '${"cidr"}' conflicts with another subnet`,
  causes: [],
  words: {
    en: "Another subnet of the VPC has addresses of {cidr}.",
    ko: "VPC의 다른 서브넷이 {cidr}의 주소를 이미 씁니다.",
    ja: "VPC の別のサブネットが {cidr} のアドレスを使っています。",
  },
  examples: [
    { text: "The CIDR '10.0.1.0/24' conflicts with another subnet", source: "getmoto/moto ec2/exceptions.py" },
  ],
});
