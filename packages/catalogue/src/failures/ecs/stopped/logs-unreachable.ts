import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task has no way to CloudWatch Logs: its subnet needs a public IP address with an internet gateway, a NAT gateway, or a VPC endpoint for logs. */
export const ecsLogsUnreachable = failureMode({
  id: "ecs.logs-unreachable",
  surfaces: [stoppedReason, serviceEvent],
  template: template`ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. : signal: killed`,
  causes: [],
  words: {
    en: "The task has no way to CloudWatch Logs: its subnet needs a public IP address with an internet gateway, a NAT gateway, or a VPC endpoint for logs. The log group may well exist.",
    ko: "태스크가 CloudWatch Logs에 도달할 수 없습니다. 서브넷에 퍼블릭 IP와 인터넷 게이트웨이, NAT 게이트웨이, 또는 logs용 VPC 엔드포인트가 필요합니다. 로그 그룹은 존재할 수도 있습니다.",
    ja: "タスクから CloudWatch Logs に到達できません。サブネットに、パブリック IP とインターネットゲートウェイ、NAT ゲートウェイ、または logs の VPC エンドポイントが必要です。ロググループ自体は存在する可能性があります。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. : signal: killed",
      source: "civiform/civiform#7648",
    },
  ],
});
