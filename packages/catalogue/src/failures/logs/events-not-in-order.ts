import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The events of a batch must be sorted by timestamp. */
export const logsEventsNotInOrder = failureMode({
  id: "logs.events-not-in-order",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "PutLogEvents")],
  template: template`Log events in a single PutLogEvents request must be in chronological order.`,
  causes: [],
  words: {
    en: "The events of a batch must be sorted by timestamp.",
    ko: "한 배치의 이벤트는 타임스탬프 순으로 정렬되어야 합니다.",
    ja: "1 つのバッチのイベントはタイムスタンプ順に並んでいる必要があります。",
  },
  examples: [
    {
      text: "Log events in a single PutLogEvents request must be in chronological order.",
      source: "getmoto/moto logs/models.py",
    },
  ],
});
