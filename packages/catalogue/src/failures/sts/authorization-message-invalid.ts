import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The text is not an encoded authorization message, or was cut; pass it whole. */
export const stsAuthorizationMessageInvalid = failureMode({
  id: "sts.authorization-message-invalid",
  code: "InvalidAuthorizationMessageException",
  surfaces: [answerOf("sts", "DecodeAuthorizationMessage")],
  template: template`Message is not valid`,
  causes: [],
  words: {
    en: "The text is not an encoded authorization message, or was cut; pass it whole.",
    ko: "인코딩된 권한 부여 메시지가 아니거나 일부가 잘렸습니다. 전체를 전달하세요.",
    ja: "エンコードされた認可メッセージではないか、途中で切れています。全体を渡してください。",
  },
  examples: [
    { text: "Message is not valid", source: "inferred: the code is in the botocore model, the text is not public" },
  ],
});
