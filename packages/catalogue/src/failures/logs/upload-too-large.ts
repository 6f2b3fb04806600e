import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The batch has `bytes` bytes; send at most `limit` in one request. */
export const logsUploadTooLarge = failureMode({
  id: "logs.upload-too-large",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "PutLogEvents")],
  template: templateWith({
    bytes: "\\d+",
    limit: "\\d+",
  })`Upload too large: ${"bytes"} bytes exceeds limit of ${"limit"}`,
  causes: [],
  words: {
    en: "The batch has {bytes} bytes; send at most {limit} in one request.",
    ko: "배치 크기가 {bytes}바이트입니다. 한 요청에 최대 {limit}바이트까지 보낼 수 있습니다.",
    ja: "バッチが {bytes} バイトあります。1 回のリクエストで送れるのは最大 {limit} バイトです。",
  },
  examples: [
    {
      text: "Upload too large: 1200078 bytes exceeds limit of 1048576",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
