import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** With the EXTERNAL deployment controller the service has no task definition: its task sets have. */
export const ecsTaskDefinitionNotBlank = failureMode({
  id: "ecs.task-definition-not-blank",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`TaskDefinition must be blank`,
  causes: [],
  words: {
    en: "With the EXTERNAL deployment controller the service has no task definition: its task sets have.",
    ko: "EXTERNAL 배포 컨트롤러에서는 서비스가 아니라 태스크 세트가 태스크 정의를 가집니다.",
    ja: "EXTERNAL デプロイコントローラーでは、タスク定義を持つのはサービスではなくタスクセットです。",
  },
  examples: [{ text: "TaskDefinition must be blank", source: "terraform-aws-modules/terraform-aws-ecs#278" }],
});
