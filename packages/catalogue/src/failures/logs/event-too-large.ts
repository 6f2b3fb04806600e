import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** One event has `bytes` bytes (26 of them are added to each); at most `limit` are allowed. */
export const logsEventTooLarge = failureMode({
  id: "logs.event-too-large",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "PutLogEvents")],
  template: templateWith({
    bytes: "\\d+",
    limit: "\\d+",
  })`Log event too large: ${"bytes"} bytes exceeds limit of ${"limit"}`,
  causes: [],
  words: {
    en: "One event has {bytes} bytes (26 of them are added to each); at most {limit} are allowed.",
    ko: "이벤트 하나가 {bytes}바이트입니다(이벤트마다 26바이트 추가). 최대 {limit}바이트까지 허용됩니다.",
    ja: "1 つのイベントが {bytes} バイトあります(イベントごとに 26 バイト加算)。上限は {limit} バイトです。",
  },
  examples: [
    {
      text: "Log event too large: 262145 bytes exceeds limit of 262144",
      source: "quoted in the tests of public log shippers",
    },
  ],
});
