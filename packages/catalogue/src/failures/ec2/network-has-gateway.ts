import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A VPC has one internet gateway, and `vpc` has its own. */
export const ec2NetworkHasGateway = failureMode({
  id: "ec2.network-has-gateway",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2", "AttachInternetGateway")],
  template: template`Network ${"vpc"} already has an internet gateway attached`,
  causes: [],
  words: {
    en: "A VPC has one internet gateway, and {vpc} has its own.",
    ko: "VPC에는 인터넷 게이트웨이가 하나만 있으며 {vpc}에는 이미 있습니다.",
    ja: "VPC のインターネットゲートウェイは 1 つで、{vpc} にはすでにあります。",
  },
  examples: [
    {
      text: "Network vpc-0d62741a9b460cc61 already has an internet gateway attached",
      source: "awslabs and Terraform issue threads",
    },
  ],
});
