import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { logStreamDenialCauses } from "../../causes/log-stream-denial-causes.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task execution role may not create the log stream of a container. */
export const ecsLogStreamDenied = failureMode<"requestId" | "denial", DenialView>({
  id: "ecs.log-stream-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: ${"denial"} : exit status 1`,
  causes: logStreamDenialCauses,
  words: {
    en: "The task execution role may not create the log stream of a container. AmazonECSTaskExecutionRolePolicy gives logs:CreateLogStream and logs:PutLogEvents.",
    ko: "태스크 실행 역할에 컨테이너의 로그 스트림을 만들 권한이 없습니다. AmazonECSTaskExecutionRolePolicy가 logs:CreateLogStream과 logs:PutLogEvents를 부여합니다.",
    ja: "タスク実行ロールに、コンテナのログストリームを作成する権限がありません。AmazonECSTaskExecutionRolePolicy が logs:CreateLogStream と logs:PutLogEvents を与えます。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: 8f0f1d6e-2b1c-4c56-9d6f-1c2d3e4f5a6b, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/668f97696c2f47f7ab6582a0b87413eb is not authorized to perform: logs:CreateLogStream on resource: arn:aws:logs:ap-northeast-1:123456789012:log-group:/ecs/web:log-stream:ecs/web/668f97696c2f47f7ab6582a0b87413eb because no identity-based policy allows the logs:CreateLogStream action : exit status 1",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
