import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no endpoint service `service` in this Region, or none of that type. */
export const ec2EndpointServiceUnknown = failureMode({
  id: "ec2.endpoint-service-unknown",
  code: "InvalidServiceName",
  surfaces: [answerOf("ec2", "CreateVpcEndpoint", "DescribeVpcEndpointServices")],
  template: template`The Vpc Endpoint Service '${"service"}' does not exist`,
  causes: [],
  words: {
    en: "There is no endpoint service {service} in this Region, or none of that type.",
    ko: "이 리전에 그 유형의 엔드포인트 서비스 {service}이(가) 없습니다.",
    ja: "このリージョンにその種類のエンドポイントサービス {service} はありません。",
  },
  examples: [
    {
      text: "The Vpc Endpoint Service 'com.amazonaws.us-east-1.migrationhub-strategy' does not exist",
      source: "aws/aws-cdk#29524",
    },
  ],
});
