import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { SecretDenialView } from "../../../views/secret-denial-view.js";
import { secretDenialCauses } from "../../causes/secret-denial-causes.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task execution role (not the task role) may not read the secret `secretArn` with the password of the private registry. */
export const ecsRegistrySecretDenied = failureMode<"secretArn" | "requestId" | "denial", SecretDenialView>({
  id: "ecs.registry-secret-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", secretArn: "\\S+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried ${"retries"} time(s): asm fetching secret from the service for ${"secretArn"}: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: ${"denial"}`,
  causes: secretDenialCauses,
  words: {
    en: "The task execution role (not the task role) may not read the secret {secretArn} with the password of the private registry.",
    ko: "태스크 역할이 아니라 태스크 실행 역할에 프라이빗 레지스트리 암호가 든 보안 암호 {secretArn}을(를) 읽을 권한이 없습니다.",
    ja: "タスクロールではなくタスク実行ロールに、プライベートレジストリのパスワードが入ったシークレット {secretArn} を読み取る権限がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get registry auth from asm: service call has been retried 1 time(s): asm fetching secret from the service for arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 524b9962-6854-4b5c-aa53-81759ef610dd, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/668f97696c2f47f7ab6582a0b87413eb is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf because no identity-based policy allows the secretsmanager:GetSecretValue action",
      source: "inferred: the wrapper of aws-samples/keycloak-on-aws#222 around today's denial",
    },
  ],
});
