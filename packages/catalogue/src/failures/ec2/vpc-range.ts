import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The range `cidr` is too large or too small for a VPC: from /16 to /28. */
export const ec2VpcRange = failureMode({
  id: "ec2.vpc-range",
  code: "InvalidVpc.Range",
  surfaces: [answerOf("ec2", "CreateVpc", "AssociateVpcCidrBlock")],
  template: template`The CIDR '${"cidr"}' is invalid.`,
  causes: [],
  words: {
    en: "The range {cidr} is too large or too small for a VPC: from /16 to /28.",
    ko: "범위 {cidr}은(는) VPC에 맞지 않습니다. /16에서 /28까지 가능합니다.",
    ja: "範囲 {cidr} は VPC に使えません。/16 から /28 までです。",
  },
  examples: [{ text: "The CIDR '10.0.0.0/8' is invalid.", source: "getmoto/moto ec2/exceptions.py" }],
});
