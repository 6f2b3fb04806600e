import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service needs a task definition, unless an external deployment controller brings its own with task sets. */
export const ecsTaskDefinitionBlank = failureMode({
  id: "ecs.task-definition-blank",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`TaskDefinition can not be blank.`,
  causes: [],
  words: {
    en: "A service needs a task definition, unless an external deployment controller brings its own with task sets.",
    ko: "외부 배포 컨트롤러가 태스크 세트로 직접 가져오는 경우가 아니라면 서비스에는 태스크 정의가 필요합니다.",
    ja: "外部デプロイコントローラーがタスクセットで持ち込む場合を除き、サービスにはタスク定義が必要です。",
  },
  examples: [
    {
      text: "TaskDefinition can not be blank.",
      source: "output of Terraform, quoted in public guides: creating ECS Service: InvalidParameterException",
    },
  ],
});
