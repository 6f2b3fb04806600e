import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { SecretDenialView } from "../../../views/secret-denial-view.js";
import { secretDenialCauses } from "../../causes/secret-denial-causes.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task execution role (not the task role) may not read the secret `secretArn`. */
export const ecsSecretDenied = failureMode<"secretArn" | "requestId" | "denial", SecretDenialView>({
  id: "ecs.secret-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried ${"retries"} time(s): failed to fetch secret ${"secretArn"} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: ${"denial"}`,
  causes: secretDenialCauses,
  words: {
    en: "The task execution role (not the task role) may not read the secret {secretArn}. Allow secretsmanager:GetSecretValue on it, and kms:Decrypt on its key if that is not the default one.",
    ko: "태스크 역할이 아니라 태스크 실행 역할에 보안 암호 {secretArn}을(를) 읽을 권한이 없습니다. secretsmanager:GetSecretValue를 허용하고, 기본 키가 아니라면 해당 키의 kms:Decrypt도 허용하세요.",
    ja: "タスクロールではなくタスク実行ロールに、シークレット {secretArn} を読み取る権限がありません。secretsmanager:GetSecretValue を許可し、既定のキーでない場合はそのキーの kms:Decrypt も許可してください。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:N8N_ENCRYPTION_KEY-nAG4eC from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: d45b80b7-7a19-49eb-8fd2-44305bb5e5d7, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/668f97696c2f47f7ab6582a0b87413eb is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:N8N_ENCRYPTION_KEY-nAG4eC because no identity-based policy allows the secretsmanager:GetSecretValue action",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
