import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task has no way to Secrets Manager: its subnet needs a public IP address with an internet gateway, a NAT gateway, or a VPC endpoint for Secrets Manager. */
export const ecsSecretsUnreachable = failureMode({
  id: "ecs.secrets-unreachable",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith({
    secretArn: "\\S+",
  })`ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration. failed to fetch secret ${"secretArn"} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 0, RequestID: , canceled, context deadline exceeded`,
  causes: [],
  words: {
    en: "The task has no way to Secrets Manager: its subnet needs a public IP address with an internet gateway, a NAT gateway, or a VPC endpoint for Secrets Manager. No permission is missing.",
    ko: "태스크가 Secrets Manager에 도달할 수 없습니다. 서브넷에 퍼블릭 IP와 인터넷 게이트웨이, NAT 게이트웨이, 또는 Secrets Manager용 VPC 엔드포인트가 필요합니다. 권한 문제가 아닙니다.",
    ja: "タスクから Secrets Manager に到達できません。サブネットに、パブリック IP とインターネットゲートウェイ、NAT ゲートウェイ、または Secrets Manager の VPC エンドポイントが必要です。権限の問題ではありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve secret from asm: There is a connection issue between the task and AWS Secrets Manager. Check your task network configuration. failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:dev/student-portal-ibr8hm from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 0, RequestID: , canceled, context deadline exceeded",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
