import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** DescribeTasks and GetTaskProtection take at most 100 tasks in one call. */
export const ecsTooManyTasks = failureMode({
  id: "ecs.too-many-tasks",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeTasks", "GetTaskProtection")],
  template: template`Tasks cannot have more than 100 elements.`,
  causes: [],
  words: {
    en: "DescribeTasks and GetTaskProtection take at most 100 tasks in one call.",
    ko: "DescribeTasks는 한 번에 태스크를 최대 100개까지 받습니다.",
    ja: "DescribeTasks が一度に受け付けるタスクは最大 100 個です。",
  },
  examples: [
    {
      text: "Tasks cannot have more than 100 elements.",
      source: "inferred: the limit is documented, the text is not public",
    },
  ],
});
