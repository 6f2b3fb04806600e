import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Turn on DNS support and DNS host names of `vpc` (modify-vpc-attribute), or make the endpoint without private DNS. */
export const ec2EndpointNeedsDns = failureMode({
  id: "ec2.endpoint-needs-dns",
  code: "InvalidParameter",
  surfaces: [answerOf("ec2", "CreateVpcEndpoint", "ModifyVpcEndpoint")],
  template: template`Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for ${"vpc"}`,
  causes: [],
  words: {
    en: "Turn on DNS support and DNS host names of {vpc} (modify-vpc-attribute), or make the endpoint without private DNS.",
    ko: "{vpc}의 DNS 지원과 DNS 호스트 이름을 켜거나(modify-vpc-attribute) 프라이빗 DNS 없이 엔드포인트를 만드세요.",
    ja: "{vpc} の DNS サポートと DNS ホスト名を有効にするか（modify-vpc-attribute）、プライベート DNS なしでエンドポイントを作ってください。",
  },
  examples: [
    {
      text: "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for vpc-0d62741a9b460cc61",
      source:
        "inferred: the rule is documented (AWS PrivateLink Guide, private DNS); no report with the words was found",
    },
  ],
});
