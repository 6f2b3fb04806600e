import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task set still has a scale above 0. Scale it down first, or delete it with force. */
export const ecsTaskSetScaledAboveZero = failureMode({
  id: "ecs.task-set-scaled-above-zero",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DeleteTaskSet")],
  template: template`The task set cannot be deleted while it is scaled above 0.`,
  causes: [],
  words: {
    en: "The task set still has a scale above 0. Scale it down first, or delete it with force.",
    ko: "태스크 세트의 스케일이 아직 0보다 큽니다. 먼저 줄이거나 force로 삭제하세요.",
    ja: "タスクセットのスケールがまだ 0 より大きい状態です。先に縮小するか、force を付けて削除してください。",
  },
  examples: [
    {
      text: "The task set cannot be deleted while it is scaled above 0.",
      source: "inferred: by analogy with the recorded text of DeleteService",
    },
  ],
});
