import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A dashboard's body must have the structure that CloudWatch draws. */
export const cloudwatchDashboardBodyInvalid = failureMode({
  id: "cloudwatch.dashboard-body-invalid",
  code: "InvalidParameterInput",
  surfaces: [answerOf("cloudwatch", "PutDashboard")],
  template: template`The dashboard body is invalid, there are ${"count"} validation errors:\n${"errors"}`,
  causes: [],
  words: {
    en: "The body of the dashboard does not have the structure that CloudWatch asks for; each error says where.",
    ko: "대시보드 본문이 CloudWatch가 요구하는 구조가 아닙니다. 각 오류에 위치가 표시됩니다.",
    ja: "ダッシュボードの本文が CloudWatch の求める構造ではありません。各エラーに場所が示されます。",
  },
  examples: [
    {
      text: 'The dashboard body is invalid, there are 1 validation errors:\n[\n  {\n    "dataPath": "/widgets/1/properties/metrics/0",\n    "message": "Should NOT have more than 2 items"\n  }\n]',
      source: "public logs of PutDashboard",
    },
  ],
});
