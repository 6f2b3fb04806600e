import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Streams that are picked by prefix can be ordered by name only. */
export const logsOrderByTimeWithPrefix = failureMode({
  id: "logs.order-by-time-with-prefix",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "DescribeLogStreams")],
  template: template`Cannot order by LastEventTime with a logStreamNamePrefix.`,
  causes: [],
  words: {
    en: "Streams that are picked by prefix can be ordered by name only.",
    ko: "접두사로 고른 스트림은 이름순으로만 정렬할 수 있습니다.",
    ja: "プレフィックスで選んだストリームは名前順でしか並べられません。",
  },
  examples: [
    { text: "Cannot order by LastEventTime with a logStreamNamePrefix.", source: "getmoto/moto logs/models.py" },
  ],
});
