import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** One upload has at most 5 GiB; larger objects are uploaded in parts. */
export const s3BodyTooLarge = failureMode({
  id: "s3.body-too-large",
  code: "EntityTooLarge",
  surfaces: [answerOf("s3")],
  template: template`Your proposed upload exceeds the maximum allowed size`,
  causes: [],
  words: {
    en: "One upload has at most 5 GiB; larger objects are uploaded in parts.",
    ko: "한 번의 업로드는 최대 5GiB이며, 더 큰 객체는 멀티파트로 업로드합니다.",
    ja: "1 回のアップロードは最大 5 GiB です。それより大きいものはマルチパートで送ります。",
  },
  examples: [
    {
      text: "Your proposed upload exceeds the maximum allowed size",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
