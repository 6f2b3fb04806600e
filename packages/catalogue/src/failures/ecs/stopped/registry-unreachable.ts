import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task has no way to ECR at `url`: its subnet needs a public IP address with an internet gateway, a NAT gateway, or VPC endpoints for ECR and S3. */
export const ecsRegistryUnreachable = failureMode({
  id: "ecs.registry-unreachable",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "3" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried ${"retries"} time(s): RequestError: send request failed caused by: Post "${"url"}": ${"problem"}. Please check your task network configuration.`,
  causes: [],
  words: {
    en: "The task has no way to ECR at {url}: its subnet needs a public IP address with an internet gateway, a NAT gateway, or VPC endpoints for ECR and S3. No permission is missing.",
    ko: "태스크가 {url}의 ECR에 도달할 수 없습니다. 서브넷에 퍼블릭 IP와 인터넷 게이트웨이, NAT 게이트웨이, 또는 ECR과 S3용 VPC 엔드포인트가 필요합니다. 권한 문제가 아닙니다.",
    ja: "タスクから {url} の ECR に到達できません。サブネットに、パブリック IP とインターネットゲートウェイ、NAT ゲートウェイ、または ECR と S3 の VPC エンドポイントが必要です。権限の問題ではありません。",
  },
  examples: [
    {
      text: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-east-1.amazonaws.com/": dial tcp 52.46.146.144:443: i/o timeout. Please check your task network configuration.',
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
