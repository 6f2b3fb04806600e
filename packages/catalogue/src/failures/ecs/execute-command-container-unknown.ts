import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task has no container of that name. */
export const ecsExecuteCommandContainerUnknown = failureMode({
  id: "ecs.execute-command-container-unknown",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "ExecuteCommand")],
  template: template`The container name ${"container"} was not found in the task.`,
  causes: [],
  words: {
    en: "The task has no container {container}: use a name from its task definition.",
    ko: "태스크에 {container} 컨테이너가 없습니다. 태스크 정의에 있는 이름을 사용하세요.",
    ja: "タスクに {container} というコンテナはありません。タスク定義にある名前を使ってください。",
  },
  examples: [
    {
      text: "The container name web was not found in the task.",
      source: "inferred: the rule is documented, the text is not public",
    },
  ],
});
