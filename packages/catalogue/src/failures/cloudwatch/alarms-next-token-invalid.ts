import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A token was not given by this operation. */
export const cloudwatchAlarmsNextTokenInvalid = failureMode({
  id: "cloudwatch.alarms-next-token-invalid",
  code: "InvalidNextToken",
  surfaces: [
    answerOf("cloudwatch", "DescribeAlarms", "DescribeAlarmHistory", "DescribeAnomalyDetectors", "ListMetricStreams"),
  ],
  template: template`The next token specified is invalid.`,
  causes: [],
  words: {
    en: "Give a token as it was answered, with the same request.",
    ko: "응답에서 받은 토큰을 같은 요청에 그대로 사용하세요.",
    ja: "応答で得たトークンを、同じリクエストでそのまま使ってください。",
  },
  examples: [{ text: "The next token specified is invalid.", source: "CloudWatch API reference, DescribeAlarms" }],
});
