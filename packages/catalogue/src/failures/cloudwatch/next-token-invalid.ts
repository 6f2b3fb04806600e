import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A token was not given by this operation. */
export const cloudwatchNextTokenInvalid = failureMode({
  id: "cloudwatch.next-token-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "ListMetrics", "ListDashboards", "GetMetricData")],
  template: template`Request parameter NextToken is invalid`,
  causes: [],
  words: {
    en: "Give a token as it was answered, with the same request.",
    ko: "응답에서 받은 토큰을 같은 요청에 그대로 사용하세요.",
    ja: "応答で得たトークンを、同じリクエストでそのまま使ってください。",
  },
  examples: [{ text: "Request parameter NextToken is invalid", source: "getmoto/moto test_cloudwatch_boto3.py" }],
});
