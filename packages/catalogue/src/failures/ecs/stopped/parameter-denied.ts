import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { SecretDenialView } from "../../../views/secret-denial-view.js";
import { secretDenialCauses } from "../../causes/secret-denial-causes.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task execution role (not the task role) may not read the Systems Manager parameters of the container's secrets. */
export const ecsParameterDenied = failureMode<"requestId" | "denial", SecretDenialView>({
  id: "ecs.parameter-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried ${"retries"} time(s): operation error SSM: GetParameters, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: ${"denial"}`,
  causes: secretDenialCauses,
  words: {
    en: "The task execution role (not the task role) may not read the Systems Manager parameters of the container's secrets. Allow ssm:GetParameters on them, and kms:Decrypt on the key if that is not the default one.",
    ko: "태스크 역할이 아니라 태스크 실행 역할에 컨테이너 secrets의 Systems Manager 파라미터를 읽을 권한이 없습니다. ssm:GetParameters를 허용하고, 기본 키가 아니라면 kms:Decrypt도 허용하세요.",
    ja: "タスクロールではなくタスク実行ロールに、コンテナの secrets が参照する Systems Manager パラメータを読み取る権限がありません。ssm:GetParameters を許可し、既定のキーでない場合は kms:Decrypt も許可してください。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): operation error SSM: GetParameters, https response error StatusCode: 400, RequestID: d45b80b7-7a19-49eb-8fd2-44305bb5e5d7, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/668f97696c2f47f7ab6582a0b87413eb is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:us-east-1:123456789012:parameter/db because no identity-based policy allows the ssm:GetParameters action",
      source: "inferred: today's wrapper of ECR and Secrets Manager around the denial recorded in aws/copilot-cli#4504",
    },
  ],
});
