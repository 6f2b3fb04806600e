import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.registry-auth-denied`, in the words of the agent's older SDK. */
export const ecsRegistryAuthDeniedBefore2024 = failureMode<"denial" | "requestId", DenialView>({
  id: "ecs.registry-auth-denied-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried ${"retries"} time(s): AccessDeniedException: ${"denial"} status code: 400, request id: ${"requestId"}`,
  causes: denialCauses,
  words: {
    en: "The task execution role may not log in to ECR, so no image could be pulled.",
    ko: "태스크 실행 역할에 ECR 로그인 권한이 없어 이미지를 가져오지 못했습니다.",
    ja: "タスク実行ロールに ECR へのログイン権限がなく、イメージをプルできませんでした。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action status code: 400, request id: 7dbd8b8c-1d2c-4b0f-9d3a-2f8f4f0e7c11",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
