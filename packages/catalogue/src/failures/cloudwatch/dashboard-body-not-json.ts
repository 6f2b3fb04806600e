import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A dashboard's body is JSON. */
export const cloudwatchDashboardBodyNotJson = failureMode({
  id: "cloudwatch.dashboard-body-not-json",
  code: "InvalidParameterInput",
  surfaces: [answerOf("cloudwatch", "PutDashboard")],
  template: template`The field DashboardBody must be a valid JSON object`,
  causes: [],
  words: {
    en: "The body of the dashboard is not a JSON object.",
    ko: "대시보드 본문이 JSON 객체가 아닙니다.",
    ja: "ダッシュボードの本文が JSON オブジェクトではありません。",
  },
  examples: [
    {
      text: "The field DashboardBody must be a valid JSON object",
      source: "inferred: from public notes on PutDashboard",
    },
  ],
});
