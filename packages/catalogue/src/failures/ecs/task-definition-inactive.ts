import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** That revision of the task definition was deregistered. */
export const ecsTaskDefinitionInactive = failureMode({
  id: "ecs.task-definition-inactive",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`TaskDefinition is inactive`,
  causes: [],
  words: {
    en: "That revision of the task definition was deregistered. Running services keep it, but nothing new can start from it: name an ACTIVE revision.",
    ko: "해당 태스크 정의 리비전은 등록이 해제되었습니다. 실행 중인 서비스는 계속 사용하지만 새로 시작할 수는 없으므로 ACTIVE 리비전을 지정하세요.",
    ja: "そのタスク定義のリビジョンは登録解除されています。実行中のサービスでは引き続き使われますが、新たに起動することはできません。ACTIVE のリビジョンを指定してください。",
  },
  examples: [{ text: "TaskDefinition is inactive", source: "DefangLabs/defang#775" }],
});
