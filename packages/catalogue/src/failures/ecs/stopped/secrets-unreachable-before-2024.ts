import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.secrets-unreachable`, in the words of the agent's older SDK. */
export const ecsSecretsUnreachableBefore2024 = failureMode({
  id: "ecs.secrets-unreachable-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+" },
    { retries: "5" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: RequestCanceled: request context canceled caused by: context deadline exceeded. Please check your task network configuration.`,
  causes: [],
  words: {
    en: "The task has no way to Secrets Manager. No permission is missing; the network is.",
    ko: "태스크가 Secrets Manager에 도달할 수 없습니다. 권한이 아니라 네트워크 문제입니다.",
    ja: "タスクから Secrets Manager に到達できません。権限ではなくネットワークの問題です。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 5 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:releem-AbCdEf from secrets manager: RequestCanceled: request context canceled caused by: context deadline exceeded. Please check your task network configuration.",
      source: "Releem/releem-agent#195",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
