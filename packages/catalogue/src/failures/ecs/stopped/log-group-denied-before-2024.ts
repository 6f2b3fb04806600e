import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.log-group-denied`, in the words of the agent's older SDK. */
export const ecsLogGroupDeniedBefore2024 = failureMode<"denial" | "requestId", DenialView>({
  id: "ecs.log-group-denied-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log group: AccessDeniedException: ${"denial"} status code: 400, request id: ${"requestId"} : exit status 1`,
  causes: denialCauses,
  words: {
    en: "The task execution role was to create the log group and may not.",
    ko: "태스크 실행 역할이 로그 그룹을 만들어야 하지만 권한이 없습니다.",
    ja: "タスク実行ロールがロググループを作成しようとしましたが、権限がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log group: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs:us-east-1:123456789012:log-group:/ecs/web:log-stream: because no identity-based policy allows the logs:CreateLogGroup action status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10 : exit status 1",
      source: "terraform-aws-modules/terraform-aws-ecs#313",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
