import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The scale of a task set is a share of the service's desired count: 0 to 100 percent. */
export const ecsTaskSetScaleInvalid = failureMode({
  id: "ecs.task-set-scale-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateTaskSet", "UpdateTaskSet")],
  template: template`The scale value must be between 0.0 and 100.0.`,
  causes: [],
  words: {
    en: "The scale of a task set is a share of the service's desired count: 0 to 100 percent.",
    ko: "태스크 세트의 스케일은 서비스 희망 개수에 대한 비율로, 0에서 100퍼센트입니다.",
    ja: "タスクセットのスケールはサービスの必要数に対する割合で、0 から 100 パーセントです。",
  },
  examples: [
    {
      text: "The scale value must be between 0.0 and 100.0.",
      source: "inferred: the range is in the botocore model, the text is not public",
    },
  ],
});
