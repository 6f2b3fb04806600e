import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The text is no JSON object. */
export const s3PolicyNotJson = failureMode({
  id: "s3.policy-not-json",
  code: "MalformedPolicy",
  surfaces: [answerOf("s3", "PutBucketPolicy")],
  template: template`Policies must be valid JSON and the first byte must be '{'`,
  causes: [],
  words: {
    en: "The text is no JSON object.",
    ko: "텍스트가 JSON 객체가 아닙니다.",
    ja: "テキストが JSON オブジェクトではありません。",
  },
  examples: [{ text: "Policies must be valid JSON and the first byte must be '{'", source: "aws/aws-cli#2050" }],
});
