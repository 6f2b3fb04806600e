import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AccountView } from "../../views/account-view.js";
import { executionRoleNotGiven } from "../causes/execution-role-not-given.js";
import { answerOf } from "../surface.js";

/** An image comes from a private ECR repository, and on Fargate it is the task execution role that pulls it: set executionRoleArn to a role with AmazonECSTaskExecutionRolePolicy. */
export const ecsExecutionRoleRequiredForEcr = failureMode<never, AccountView>({
  id: "ecs.execution-role-required-for-ecr",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Fargate requires task definition to have execution role ARN to support ECR images.`,
  causes: [executionRoleNotGiven],
  words: {
    en: "An image comes from a private ECR repository, and on Fargate it is the task execution role that pulls it: set executionRoleArn to a role with AmazonECSTaskExecutionRolePolicy.",
    ko: "이미지가 프라이빗 ECR 리포지토리에 있습니다. Fargate에서는 태스크 실행 역할이 이미지를 가져오므로 executionRoleArn에 AmazonECSTaskExecutionRolePolicy가 연결된 역할을 지정하세요.",
    ja: "イメージがプライベート ECR リポジトリにあります。Fargate ではタスク実行ロールがイメージをプルするため、executionRoleArn に AmazonECSTaskExecutionRolePolicy をアタッチしたロールを指定してください。",
  },
  examples: [
    {
      text: "Fargate requires task definition to have execution role ARN to support ECR images.",
      source: "hashicorp/terraform-provider-aws#3051",
    },
  ],
});
