import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** All entries of a request together may have 1 MiB. */
export const eventsEntriesTooLarge = failureMode({
  id: "events.entries-too-large",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutEvents")],
  template: template`Total size of the entries in the request is over the limit.`,
  causes: [],
  words: {
    en: "The entries of the request are too large together: up to 1 MiB.",
    ko: "요청에 담긴 항목의 전체 크기가 너무 큽니다. 최대 1MiB입니다.",
    ja: "リクエストのエントリの合計サイズが大きすぎます。上限は 1 MiB です。",
  },
  examples: [
    {
      text: "Total size of the entries in the request is over the limit.",
      source: "localstack/localstack test_events.snapshot.json",
    },
  ],
});
