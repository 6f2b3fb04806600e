import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { LogGroupView } from "../../../views/log-group-view.js";
import { logGroupAbsent } from "../../causes/log-group-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The log group that the task definition names does not exist, and ECS does not create it by itself. */
export const ecsLogGroupMissing = failureMode<"requestId", LogGroupView>({
  id: "ecs.log-group-missing",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: ${"requestId"}, ResourceNotFoundException: The specified log group does not exist. : exit status 1`,
  causes: [logGroupAbsent],
  words: {
    en: "The log group that the task definition names does not exist, and ECS does not create it by itself.",
    ko: "태스크 정의에 지정된 로그 그룹이 없으며 ECS는 이를 자동으로 만들지 않습니다.",
    ja: "タスク定義で指定されたロググループが存在せず、ECS は自動では作成しません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: 8f0f1d6e-2b1c-4c56-9d6f-1c2d3e4f5a6b, ResourceNotFoundException: The specified log group does not exist. : exit status 1",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
