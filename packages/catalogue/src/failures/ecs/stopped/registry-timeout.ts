import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task has no way to the registry at `address`: its subnet needs a public IP address with an internet gateway, or a NAT gateway (for ECR, VPC endpoints do too). */
export const ecsRegistryTimeout = failureMode({
  id: "ecs.registry-timeout",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", reference: "\\S+" },
    { retries: "5" },
  )`CannotPullContainerError: pull image manifest has been retried ${"retries"} time(s): failed to resolve ref ${"reference"}: failed to do request: Head "${"url"}": dial tcp ${"address"}: i/o timeout`,
  causes: [],
  words: {
    en: "The task has no way to the registry at {address}: its subnet needs a public IP address with an internet gateway, or a NAT gateway (for ECR, VPC endpoints do too).",
    ko: "태스크가 {address}의 레지스트리에 도달할 수 없습니다. 서브넷에 퍼블릭 IP와 인터넷 게이트웨이 또는 NAT 게이트웨이가 필요합니다(ECR은 VPC 엔드포인트로도 가능).",
    ja: "タスクから {address} のレジストリに到達できません。サブネットに、パブリック IP とインターネットゲートウェイ、または NAT ゲートウェイが必要です(ECR なら VPC エンドポイントでも可)。",
  },
  examples: [
    {
      text: 'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref docker.io/library/latest:latest: failed to do request: Head "https://registry-1.docker.io/v2/library/latest/manifests/latest": dial tcp 44.205.64.79:443: i/o timeout',
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
