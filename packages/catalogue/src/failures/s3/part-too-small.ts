import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every part but the last has at least 5 MiB. */
export const s3PartTooSmall = failureMode({
  id: "s3.part-too-small",
  code: "EntityTooSmall",
  surfaces: [answerOf("s3", "CompleteMultipartUpload")],
  template: template`Your proposed upload is smaller than the minimum allowed size`,
  causes: [],
  words: {
    en: "Every part but the last has at least 5 MiB.",
    ko: "마지막을 제외한 모든 파트는 5MiB 이상이어야 합니다.",
    ja: "最後以外のパートは 5 MiB 以上が必要です。",
  },
  examples: [
    {
      text: "Your proposed upload is smaller than the minimum allowed size",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
