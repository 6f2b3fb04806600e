import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Two requests changed the same thing at once. */
export const iamConcurrentModification = failureMode({
  id: "iam.concurrent-modification",
  code: "ConcurrentModification",
  status: 409,
  surfaces: [answerOf("iam")],
  template: template`The request was rejected because multiple requests to change this object were submitted simultaneously. Wait a few minutes and submit your request again.`,
  causes: [],
  words: {
    en: "Two requests changed the same thing at once. Try again.",
    ko: "두 요청이 동시에 같은 대상을 변경했습니다. 다시 시도하세요.",
    ja: "2 つのリクエストが同じ対象を同時に変更しました。再試行してください。",
  },
  examples: [
    {
      text: "The request was rejected because multiple requests to change this object were submitted simultaneously. Wait a few minutes and submit your request again.",
      source: "botocore model",
    },
  ],
});
