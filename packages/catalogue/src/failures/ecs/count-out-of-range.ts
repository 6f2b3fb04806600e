import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** RunTask starts 1 to 10 tasks in one call. */
export const ecsCountOutOfRange = failureMode({
  id: "ecs.count-out-of-range",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask")],
  template: template`count must be between 1 and 10.`,
  causes: [],
  words: {
    en: "RunTask starts 1 to 10 tasks in one call.",
    ko: "RunTask는 한 번에 태스크를 1~10개 시작합니다.",
    ja: "RunTask が一度に起動できるタスクは 1〜10 個です。",
  },
  examples: [
    { text: "count must be between 1 and 10.", source: "inferred: the limit is documented, the text is not public" },
  ],
});
