import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Send events that are more than a day apart in several requests. */
export const logsEventsSpanTooLong = failureMode({
  id: "logs.events-span-too-long",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "PutLogEvents")],
  template: template`The batch of log events in a single PutLogEvents request cannot span more than 24 hours.`,
  causes: [],
  words: {
    en: "Send events that are more than a day apart in several requests.",
    ko: "하루 이상 떨어진 이벤트는 여러 요청으로 나누어 보내세요.",
    ja: "1 日以上離れたイベントは、複数のリクエストに分けて送ってください。",
  },
  examples: [
    {
      text: "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
      source: "CloudWatch Logs API Reference: PutLogEvents",
    },
  ],
});
