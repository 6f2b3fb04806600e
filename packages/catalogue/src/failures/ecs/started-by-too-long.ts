import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** startedBy may have at most 128 characters. */
export const ecsStartedByTooLong = failureMode({
  id: "ecs.started-by-too-long",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask")],
  template: template`startedBy too long.`,
  causes: [],
  words: {
    en: "startedBy may have at most 128 characters.",
    ko: "startedBy는 최대 128자입니다.",
    ja: "startedBy は最大 128 文字です。",
  },
  examples: [{ text: "startedBy too long.", source: "inferred: the limit is documented, the text is not public" }],
});
