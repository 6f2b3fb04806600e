import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { assumeCauses } from "../causes/assume/index.js";
import { answerOf } from "../surface.js";

/** ECS could not assume the infrastructure role that manages volumes, certificates or load balancers for a service. */
export const ecsInfrastructureRoleNotAssumable = failureMode<"roleArn", AssumeView>({
  id: "ecs.infrastructure-role-not-assumable",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "RunTask")],
  template: template`ECS was unable to assume the configured ECS Infrastructure Role '${"roleArn"}'. Please verify that the role being passed has the proper trust relationship with Amazon ECS.`,
  causes: assumeCauses,
  words: {
    en: "ECS could not assume the infrastructure role {roleArn}. It must exist and trust ecs.amazonaws.com, which is another principal than the ecs-tasks.amazonaws.com of task roles.",
    ko: "ECS가 인프라 역할 {roleArn}을(를) 수임하지 못했습니다. 역할이 존재하고 ecs.amazonaws.com을 신뢰해야 하며, 이는 태스크 역할의 ecs-tasks.amazonaws.com과는 다른 보안 주체입니다.",
    ja: "ECS がインフラストラクチャロール {roleArn} を引き受けられませんでした。ロールが存在し、ecs.amazonaws.com を信頼している必要があります。これはタスクロールの ecs-tasks.amazonaws.com とは別のプリンシパルです。",
  },
  examples: [
    {
      text: "ECS was unable to assume the configured ECS Infrastructure Role 'arn:aws:iam::123456789012:role/ecsInfrastructureRole'. Please verify that the role being passed has the proper trust relationship with Amazon ECS.",
      source: "hashicorp/terraform-provider-aws#38538",
    },
  ],
});
