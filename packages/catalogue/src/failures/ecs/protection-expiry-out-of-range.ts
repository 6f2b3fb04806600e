import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task is protected for 1 minute to 48 hours. Ask again before it ends to protect it longer. */
export const ecsProtectionExpiryOutOfRange = failureMode({
  id: "ecs.protection-expiry-out-of-range",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "UpdateTaskProtection")],
  template: template`expiresInMinutes must be between 1 and 2880.`,
  causes: [],
  words: {
    en: "A task is protected for 1 minute to 48 hours. Ask again before it ends to protect it longer.",
    ko: "태스크 보호 기간은 1분에서 48시간입니다. 더 길게 보호하려면 끝나기 전에 다시 요청하세요.",
    ja: "タスクの保護期間は 1 分から 48 時間です。延長するには終了前に再度リクエストしてください。",
  },
  examples: [
    {
      text: "expiresInMinutes must be between 1 and 2880.",
      source: "inferred: the range is documented, the text is not public",
    },
  ],
});
