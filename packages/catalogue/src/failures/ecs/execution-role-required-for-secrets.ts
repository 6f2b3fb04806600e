import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AccountView } from "../../views/account-view.js";
import { executionRoleNotGiven } from "../causes/execution-role-not-given.js";
import { answerOf } from "../surface.js";

/** A container has secrets, and it is the task execution role that fetches them, on EC2 as on Fargate: set executionRoleArn. */
export const ecsExecutionRoleRequiredForSecrets = failureMode<never, AccountView>({
  id: "ecs.execution-role-required-for-secrets",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.`,
  causes: [executionRoleNotGiven],
  words: {
    en: "A container has secrets, and it is the task execution role that fetches them, on EC2 as on Fargate: set executionRoleArn.",
    ko: "컨테이너에 secrets가 있습니다. EC2든 Fargate든 태스크 실행 역할이 보안 암호를 가져오므로 executionRoleArn을 지정하세요.",
    ja: "コンテナに secrets があります。EC2 でも Fargate でもタスク実行ロールがシークレットを取得するため、executionRoleArn を指定してください。",
  },
  examples: [
    {
      text: "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.",
      source: "fabfuel/ecs-deploy#87",
    },
  ],
});
