import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another gateway endpoint of the same service has a route in `table` already. */
export const ec2EndpointRouteExists = failureMode({
  id: "ec2.endpoint-route-exists",
  code: "RouteAlreadyExists",
  surfaces: [answerOf("ec2", "CreateVpcEndpoint", "ModifyVpcEndpoint")],
  template: template`route table ${"table"} already has a route with destination-prefix-list-id ${"list"}`,
  causes: [],
  words: {
    en: "Another gateway endpoint of the same service has a route in {table} already.",
    ko: "같은 서비스의 다른 게이트웨이 엔드포인트가 이미 {table}에 경로를 두고 있습니다.",
    ja: "同じサービスの別のゲートウェイエンドポイントがすでに {table} にルートを持っています。",
  },
  examples: [
    {
      text: "route table rtb-0d62741a9b460cc61 already has a route with destination-prefix-list-id pl-6ca54005",
      source: "eksctl-io/eksctl#2510",
    },
  ],
});
