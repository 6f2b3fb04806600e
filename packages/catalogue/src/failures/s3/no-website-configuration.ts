import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket is no website. */
export const s3NoWebsiteConfiguration = failureMode({
  id: "s3.no-website-configuration",
  code: "NoSuchWebsiteConfiguration",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The specified bucket does not have a website configuration`,
  causes: [],
  words: {
    en: "The bucket is no website.",
    ko: "버킷이 웹 사이트로 구성되지 않았습니다.",
    ja: "バケットはウェブサイトとして設定されていません。",
  },
  examples: [
    {
      text: "The specified bucket does not have a website configuration",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
