import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { logStreamDenialCauses } from "../../causes/log-stream-denial-causes.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.log-stream-denied`, in the words of the agent's older SDK. */
export const ecsLogStreamDeniedBefore2024 = failureMode<"denial" | "requestId", DenialView>({
  id: "ecs.log-stream-denied-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log stream: AccessDeniedException: ${"denial"} status code: 400, request id: ${"requestId"} : exit status 1`,
  causes: logStreamDenialCauses,
  words: {
    en: "The task execution role may not create the log stream of a container.",
    ko: "태스크 실행 역할에 컨테이너의 로그 스트림을 만들 권한이 없습니다.",
    ja: "タスク実行ロールに、コンテナのログストリームを作成する権限がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/CruddurServiceExecutionRole/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: logs:CreateLogStream on resource: arn:aws:logs:us-east-1:123456789012:log-group:cruddur:log-stream:backend-flask/backend-flask/f83b93a4dc3442a18eaaf8c2a235cd37 because no identity-based policy allows the logs:CreateLogStream action status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10 : exit status 1",
      source: "stopped task on Fargate, quoted in public notes; the exit status is inferred from its siblings",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
