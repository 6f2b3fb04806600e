import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A header or parameter has a value that S3 does not take. */
export const s3ArgumentInvalid = failureMode({
  id: "s3.argument-invalid",
  code: "InvalidArgument",
  surfaces: [answerOf("s3")],
  template: template`Invalid Argument`,
  causes: [],
  words: {
    en: "A header or parameter has a value that S3 does not take.",
    ko: "헤더나 파라미터의 값을 S3가 받지 않습니다.",
    ja: "ヘッダーまたはパラメーターの値を S3 が受け付けません。",
  },
  examples: [{ text: "Invalid Argument", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
