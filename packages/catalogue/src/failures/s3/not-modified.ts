import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The object is the one that the client has already. */
export const s3NotModified = failureMode({
  id: "s3.not-modified",
  code: "NotModified",
  status: 304,
  surfaces: [answerOf("s3")],
  template: template`Not Modified`,
  causes: [],
  words: {
    en: "The object is the one that the client has already.",
    ko: "클라이언트가 이미 가진 객체와 같습니다.",
    ja: "クライアントが既に持つオブジェクトと同じです。",
  },
  examples: [{ text: "Not Modified", source: "RFC 9110, 15.4.5: AWS answers without a body" }],
});
