import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AccountView } from "../../views/account-view.js";
import { executionRoleNotGiven } from "../causes/execution-role-not-given.js";
import { answerOf } from "../surface.js";

/** A container logs with `logDriver`, and on Fargate it is the task execution role that writes the logs: set executionRoleArn to a role that ecs-tasks.amazonaws.com can assume. */
export const ecsExecutionRoleRequiredForLogDriver = failureMode<"logDriver", AccountView>({
  id: "ecs.execution-role-required-for-log-driver",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Fargate requires task definition to have execution role ARN to support log driver ${"logDriver"}.`,
  causes: [executionRoleNotGiven],
  words: {
    en: "A container logs with {logDriver}, and on Fargate it is the task execution role that writes the logs: set executionRoleArn to a role that ecs-tasks.amazonaws.com can assume.",
    ko: "컨테이너가 {logDriver} 로그 드라이버를 사용합니다. Fargate에서는 태스크 실행 역할이 로그를 기록하므로 executionRoleArn에 ecs-tasks.amazonaws.com이 수임할 수 있는 역할을 지정하세요.",
    ja: "コンテナがログドライバー {logDriver} を使っています。Fargate ではタスク実行ロールがログを書き込むため、executionRoleArn に ecs-tasks.amazonaws.com が引き受けられるロールを指定してください。",
  },
  examples: [
    {
      text: "Fargate requires task definition to have execution role ARN to support log driver awslogs.",
      source: "virtual-kubelet/virtual-kubelet#193",
    },
  ],
});
