import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.secret-denied`, in the words of the agent's older SDK. */
export const ecsSecretDeniedBefore2024 = failureMode<"secretArn" | "denial" | "requestId", DenialView>({
  id: "ecs.secret-denied-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: AccessDeniedException: ${"denial"} status code: 400, request id: ${"requestId"}`,
  causes: denialCauses,
  words: {
    en: "The task execution role (not the task role) may not read the secret {secretArn}.",
    ko: "태스크 역할이 아니라 태스크 실행 역할에 보안 암호 {secretArn}을(를) 읽을 권한이 없습니다.",
    ja: "タスクロールではなくタスク実行ロールに、シークレット {secretArn} を読み取る権限がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:us-east-1:123456789012:secret:dify-AbCdEf from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/dify/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:123456789012:secret:dify-AbCdEf because no identity-based policy allows the secretsmanager:GetSecretValue action status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10",
      source: "aws-samples/dify-self-hosted-on-aws#35",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
