import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** UpdateTaskProtection takes at most 10 tasks in one call. */
export const ecsTooManyProtectedTasks = failureMode({
  id: "ecs.too-many-protected-tasks",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "UpdateTaskProtection")],
  template: template`Tasks cannot have more than 10 elements.`,
  causes: [],
  words: {
    en: "UpdateTaskProtection takes at most 10 tasks in one call.",
    ko: "UpdateTaskProtection은 한 번에 태스크를 최대 10개까지 받습니다.",
    ja: "UpdateTaskProtection が一度に受け付けるタスクは最大 10 個です。",
  },
  examples: [
    {
      text: "Tasks cannot have more than 10 elements.",
      source: "inferred: the limit is documented, the text is not public",
    },
  ],
});
