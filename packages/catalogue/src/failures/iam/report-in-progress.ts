import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The credential report is still being made. */
export const iamReportInProgress = failureMode({
  id: "iam.report-in-progress",
  code: "ReportInProgress",
  status: 404,
  surfaces: [answerOf("iam", "GetCredentialReport")],
  template: template`Unknown`,
  causes: [],
  words: {
    en: "The credential report is still being made: try again in a second or two.",
    ko: "자격 증명 보고서를 만드는 중입니다. 잠시 후 다시 시도하세요.",
    ja: "認証情報レポートを作成中です。1、2 秒後にもう一度試してください。",
  },
  examples: [{ text: "Unknown", source: "radkawar/stackd testdata/aws/iam/credential_report.json (recorded)" }],
});
