import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** awslogs-create-group asks the task execution role to create the log group, and it may not: AmazonECSTaskExecutionRolePolicy has no logs:CreateLogGroup. */
export const ecsLogGroupDenied = failureMode<"requestId" | "denial", DenialView>({
  id: "ecs.log-group-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log group: operation error CloudWatch Logs: CreateLogGroup, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: ${"denial"} : exit status 1`,
  causes: denialCauses,
  words: {
    en: "awslogs-create-group asks the task execution role to create the log group, and it may not: AmazonECSTaskExecutionRolePolicy has no logs:CreateLogGroup. Creating the group beforehand is the smaller change.",
    ko: "awslogs-create-group에 따라 태스크 실행 역할이 로그 그룹을 만들어야 하지만 권한이 없습니다. AmazonECSTaskExecutionRolePolicy에는 logs:CreateLogGroup이 없습니다. 로그 그룹을 미리 만드는 편이 더 작은 변경입니다.",
    ja: "awslogs-create-group によりタスク実行ロールがロググループを作成しようとしましたが、権限がありません。AmazonECSTaskExecutionRolePolicy には logs:CreateLogGroup が含まれていません。ロググループを事前に作成するほうが変更は小さく済みます。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log group: operation error CloudWatch Logs: CreateLogGroup, https response error StatusCode: 400, RequestID: 8f0f1d6e-2b1c-4c56-9d6f-1c2d3e4f5a6b, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/668f97696c2f47f7ab6582a0b87413eb is not authorized to perform: logs:CreateLogGroup on resource: arn:aws:logs:us-east-1:123456789012:log-group:/ecs/web:log-stream: because no identity-based policy allows the logs:CreateLogGroup action : exit status 1",
      source:
        "inferred: today's wrapper of log streams around what terraform-aws-modules/terraform-aws-ecs#313 records",
    },
  ],
});
