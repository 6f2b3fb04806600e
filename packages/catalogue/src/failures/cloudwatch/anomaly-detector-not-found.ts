import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no model of that metric and statistic. */
export const cloudwatchAnomalyDetectorNotFound = failureMode({
  id: "cloudwatch.anomaly-detector-not-found",
  code: "ResourceNotFoundException",
  status: 404,
  surfaces: [answerOf("cloudwatch", "DeleteAnomalyDetector")],
  template: template`Anomaly detector model not found`,
  causes: [],
  words: {
    en: "There is no anomaly detection model for that metric and statistic.",
    ko: "그 지표와 통계에 대한 이상 탐지 모델이 없습니다.",
    ja: "そのメトリクスと統計の異常検出モデルはありません。",
  },
  examples: [
    { text: "Anomaly detector model not found", source: "inferred: from the API reference, DeleteAnomalyDetector" },
  ],
});
