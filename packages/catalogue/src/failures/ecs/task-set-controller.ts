import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service has another deployment controller than EXTERNAL. The controller is chosen when a service is created. */
export const ecsTaskSetController = failureMode({
  id: "ecs.task-set-controller",
  code: "InvalidParameterException",
  surfaces: [
    answerOf(
      "ecs",
      "CreateTaskSet",
      "UpdateTaskSet",
      "DeleteTaskSet",
      "DescribeTaskSets",
      "UpdateServicePrimaryTaskSet",
    ),
  ],
  template: template`Amazon ECS only supports task set management on services configured to use external deployment controllers.`,
  causes: [],
  words: {
    en: "The service has another deployment controller than EXTERNAL. The controller is chosen when a service is created.",
    ko: "서비스의 배포 컨트롤러가 EXTERNAL이 아닙니다. 컨트롤러는 서비스를 생성할 때 정해집니다.",
    ja: "サービスのデプロイコントローラーが EXTERNAL ではありません。コントローラーはサービス作成時に決まります。",
  },
  examples: [
    {
      text: "Amazon ECS only supports task set management on services configured to use external deployment controllers.",
      source: "hashicorp/terraform-provider-aws#30347",
    },
  ],
});
