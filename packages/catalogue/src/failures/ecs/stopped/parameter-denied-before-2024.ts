import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.parameter-denied`, in the words of the agent's older SDK. */
export const ecsParameterDeniedBefore2024 = failureMode<"denial" | "requestId", DenialView>({
  id: "ecs.parameter-denied-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried ${"retries"} time(s): AccessDeniedException: ${"denial"} status code: 400, request id: ${"requestId"}`,
  causes: denialCauses,
  words: {
    en: "The task execution role (not the task role) may not read the Systems Manager parameters of the container's secrets.",
    ko: "태스크 역할이 아니라 태스크 실행 역할에 컨테이너 secrets의 Systems Manager 파라미터를 읽을 권한이 없습니다.",
    ja: "タスクロールではなくタスク実行ロールに、コンテナの secrets が参照する Systems Manager パラメータを読み取る権限がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secrets from ssm: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:us-east-1:123456789012:parameter/db because no identity-based policy allows the ssm:GetParameters action status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10",
      source: "aws/copilot-cli#4504",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
