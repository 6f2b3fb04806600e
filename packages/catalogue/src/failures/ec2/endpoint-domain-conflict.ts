import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another endpoint of the VPC answers for `domain` already: make this one without private DNS, or use that one. */
export const ec2EndpointDomainConflict = failureMode({
  id: "ec2.endpoint-domain-conflict",
  code: "InvalidParameter",
  surfaces: [answerOf("ec2", "CreateVpcEndpoint", "ModifyVpcEndpoint")],
  template: template`private-dns-enabled cannot be set because there is already a conflicting DNS domain for ${"domain"} in the VPC`,
  causes: [],
  words: {
    en: "Another endpoint of the VPC answers for {domain} already: make this one without private DNS, or use that one.",
    ko: "VPC의 다른 엔드포인트가 이미 {domain}을(를) 맡고 있습니다. 프라이빗 DNS 없이 만들거나 그 엔드포인트를 쓰세요.",
    ja: "VPC の別のエンドポイントがすでに {domain} を受け持っています。プライベート DNS なしで作るか、そのエンドポイントを使ってください。",
  },
  examples: [
    {
      text: "private-dns-enabled cannot be set because there is already a conflicting DNS domain for *.execute-api.us-east-1.amazonaws.com in the VPC",
      source: "fortinet/fortigate-autoscale-aws#43; the code: inferred",
    },
  ],
});
