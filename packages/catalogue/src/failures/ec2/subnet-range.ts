import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The range `cidr` lies outside of the VPC, or is not from /16 to /28. */
export const ec2SubnetRange = failureMode({
  id: "ec2.subnet-range",
  code: "InvalidSubnet.Range",
  surfaces: [answerOf("ec2", "CreateSubnet")],
  template: template`The CIDR '${"cidr"}' is invalid.`,
  causes: [],
  words: {
    en: "The range {cidr} lies outside of the VPC, or is not from /16 to /28.",
    ko: "범위 {cidr}이(가) VPC 밖에 있거나 /16에서 /28 사이가 아닙니다.",
    ja: "範囲 {cidr} は VPC の外にあるか、/16 から /28 の間ではありません。",
  },
  examples: [{ text: "The CIDR '10.1.0.0/24' is invalid.", source: "getmoto/moto ec2/exceptions.py" }],
});
