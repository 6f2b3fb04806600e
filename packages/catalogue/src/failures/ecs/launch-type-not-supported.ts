import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task definition was not registered for `launchType`: add it to requiresCompatibilities and meet what it asks for. */
export const ecsLaunchTypeNotSupported = failureMode({
  id: "ecs.launch-type-not-supported",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: templateWith({ launchType: "[A-Z0-9_]+" })`Task definition does not support launch_type ${"launchType"}.`,
  causes: [],
  words: {
    en: "The task definition was not registered for {launchType}: add it to requiresCompatibilities and meet what it asks for.",
    ko: "태스크 정의가 {launchType}용으로 등록되지 않았습니다. requiresCompatibilities에 추가하고 요구 사항을 갖추세요.",
    ja: "タスク定義が {launchType} 用に登録されていません。requiresCompatibilities に追加し、要件を満たしてください。",
  },
  examples: [{ text: "Task definition does not support launch_type FARGATE.", source: "sil-org/ecs-deploy#134" }],
});
