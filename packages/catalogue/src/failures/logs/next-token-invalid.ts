import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token is not one that this call gave out, or has expired (after 24 hours). */
export const logsNextTokenInvalid = failureMode({
  id: "logs.next-token-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs")],
  template: template`The specified nextToken is invalid.`,
  causes: [],
  words: {
    en: "The token is not one that this call gave out, or has expired (after 24 hours).",
    ko: "이 호출에서 발급한 토큰이 아니거나 만료되었습니다(24시간).",
    ja: "この呼び出しが発行したトークンではないか、有効期限(24 時間)が切れています。",
  },
  examples: [{ text: "The specified nextToken is invalid.", source: "localstack/localstack test_logs.snapshot.json" }],
});
