import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no metric stream of that name. */
export const cloudwatchMetricStreamNotFound = failureMode({
  id: "cloudwatch.metric-stream-not-found",
  code: "ResourceNotFoundException",
  status: 404,
  surfaces: [answerOf("cloudwatch", "GetMetricStream")],
  template: template`MetricStream ${"stream"} does not exist`,
  causes: [],
  words: {
    en: "There is no metric stream named {stream} in this account and Region.",
    ko: "이 계정과 리전에 이름이 {stream}인 지표 스트림이 없습니다.",
    ja: "このアカウントとリージョンに {stream} という名前のメトリクスストリームはありません。",
  },
  examples: [{ text: "MetricStream app does not exist", source: "inferred: from the API reference" }],
});
