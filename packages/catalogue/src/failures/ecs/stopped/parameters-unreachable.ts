import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task has no way to Systems Manager: its subnet needs a public IP address with an internet gateway, a NAT gateway, or a VPC endpoint for SSM. */
export const ecsParametersUnreachable = failureMode({
  id: "ecs.parameters-unreachable",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "5" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried ${"retries"} time(s): RequestCanceled: request context canceled caused by: context deadline exceeded`,
  causes: [],
  words: {
    en: "The task has no way to Systems Manager: its subnet needs a public IP address with an internet gateway, a NAT gateway, or a VPC endpoint for SSM. No permission is missing.",
    ko: "태스크가 Systems Manager에 도달할 수 없습니다. 서브넷에 퍼블릭 IP와 인터넷 게이트웨이, NAT 게이트웨이, 또는 SSM용 VPC 엔드포인트가 필요합니다. 권한 문제가 아닙니다.",
    ja: "タスクから Systems Manager に到達できません。サブネットに、パブリック IP とインターネットゲートウェイ、NAT ゲートウェイ、または SSM の VPC エンドポイントが必要です。権限の問題ではありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 5 time(s): RequestCanceled: request context canceled caused by: context deadline exceeded",
      source: "umotif-public/terraform-aws-ecs-fargate#50",
    },
  ],
});
