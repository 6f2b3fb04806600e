import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A dashboard's name has letters, digits, dashes and underscores. */
export const cloudwatchDashboardNameInvalid = failureMode({
  id: "cloudwatch.dashboard-name-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch", "PutDashboard")],
  template: template`The value for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_).`,
  sent: "with-line-break",
  causes: [],
  words: {
    en: "The name of a dashboard has letters, digits, dashes and underscores only.",
    ko: "대시보드 이름에는 문자, 숫자, 대시(-), 밑줄(_)만 쓸 수 있습니다.",
    ja: "ダッシュボード名に使えるのは英数字、ダッシュ (-)、アンダースコア (_) だけです。",
  },
  examples: [
    {
      text: "The value for field DashboardName contains invalid characters. It can only contain alphanumerics, dash (-) and underscore (_).",
      source: "localstack/localstack test_cloudwatch.snapshot.json",
    },
  ],
});
