import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service has no task set of that id. */
export const ecsTaskSetNotFound = failureMode({
  id: "ecs.task-set-not-found",
  code: "TaskSetNotFoundException",
  surfaces: [answerOf("ecs", "UpdateTaskSet", "DeleteTaskSet", "UpdateServicePrimaryTaskSet")],
  template: template`The specified task set does not exist.`,
  causes: [],
  words: {
    en: "The service has no task set of that id.",
    ko: "서비스에 해당 ID의 태스크 세트가 없습니다.",
    ja: "サービスにその ID のタスクセットはありません。",
  },
  examples: [
    {
      text: "The specified task set does not exist.",
      source: "getmoto/moto ecs/exceptions.py; the code is that of the botocore model",
    },
  ],
});
