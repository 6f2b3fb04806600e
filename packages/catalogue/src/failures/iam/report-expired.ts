import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The credential report is older than four hours. */
export const iamReportExpired = failureMode({
  id: "iam.report-expired",
  code: "ReportExpired",
  status: 410,
  surfaces: [answerOf("iam", "GetCredentialReport")],
  template: template`Unknown`,
  causes: [],
  words: {
    en: "The credential report is older than four hours: call GenerateCredentialReport for a new one.",
    ko: "자격 증명 보고서가 네 시간을 넘었습니다. GenerateCredentialReport로 새로 만드세요.",
    ja: "認証情報レポートは 4 時間を過ぎています。GenerateCredentialReport で新しく作成してください。",
  },
  examples: [{ text: "Unknown", source: "inferred: the words of the other two answers of GetCredentialReport" }],
});
