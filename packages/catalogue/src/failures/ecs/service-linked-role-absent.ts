import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { serviceLinkedRoleCauses } from "../causes/service-linked/index.js";
import { answerOf } from "../surface.js";

/** The account has no AWSServiceRoleForECS, and capacity providers do not create it: run aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com. */
export const ecsServiceLinkedRoleAbsent = failureMode<never, AssumeView>({
  id: "ecs.service-linked-role-absent",
  code: "ClientException",
  surfaces: [answerOf("ecs", "CreateCapacityProvider", "PutClusterCapacityProviders")],
  template: template`ECS Service Linked Role does not exist. Please create a Service linked role for ECS and try again.`,
  causes: serviceLinkedRoleCauses,
  words: {
    en: "The account has no AWSServiceRoleForECS, and capacity providers do not create it: run aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com.",
    ko: "계정에 AWSServiceRoleForECS가 없고 용량 공급자는 이 역할을 만들지 않습니다. aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com을 실행하세요.",
    ja: "アカウントに AWSServiceRoleForECS がなく、キャパシティプロバイダーはこれを作成しません。aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com を実行してください。",
  },
  examples: [
    {
      text: "ECS Service Linked Role does not exist. Please create a Service linked role for ECS and try again.",
      source: "terraform-aws-modules/terraform-aws-ecs#26",
    },
  ],
});
