import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No task definition of that family and revision is registered in this account and Region. */
export const ecsTaskDefinitionNotFound = failureMode({
  id: "ecs.task-definition-not-found",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`TaskDefinition not found.`,
  causes: [],
  words: {
    en: "No task definition of that family and revision is registered in this account and Region.",
    ko: "이 계정과 리전에 해당 패밀리와 리비전의 태스크 정의가 등록되어 있지 않습니다.",
    ja: "このアカウントとリージョンに、そのファミリーとリビジョンのタスク定義は登録されていません。",
  },
  examples: [{ text: "TaskDefinition not found.", source: "Cloud-CV/EvalAI#2419" }],
});
