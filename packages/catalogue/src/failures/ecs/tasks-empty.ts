import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The list of tasks is empty. */
export const ecsTasksEmpty = failureMode({
  id: "ecs.tasks-empty",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeTasks", "StartTask", "UpdateTaskProtection")],
  template: template`Tasks cannot be empty.`,
  causes: [],
  words: {
    en: "The list of tasks is empty. Often an earlier RunTask started nothing: look into its failures.",
    ko: "태스크 목록이 비어 있습니다. 앞선 RunTask가 아무것도 시작하지 못한 경우가 많으므로 그 응답의 failures를 확인하세요.",
    ja: "タスクのリストが空です。直前の RunTask が何も起動できなかった場合が多いため、その応答の failures を確認してください。",
  },
  examples: [{ text: "Tasks cannot be empty.", source: "aws/copilot-cli#3551" }],
});
