import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The body is not the one whose checksum was stated. */
export const s3ChecksumMismatch = failureMode({
  id: "s3.checksum-mismatch",
  code: "BadDigest",
  surfaces: [answerOf("s3")],
  template: templateWith({
    algorithm: "[A-Z0-9]+",
  })`The ${"algorithm"} you specified did not match the calculated checksum.`,
  causes: [],
  words: {
    en: "The body is not the one whose checksum was stated.",
    ko: "본문이 명시된 체크섬과 다릅니다.",
    ja: "本文が指定されたチェックサムと一致しません。",
  },
  examples: [
    {
      text: "The CRC32 you specified did not match the calculated checksum.",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
