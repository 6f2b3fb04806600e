import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No credential report was asked for yet. */
export const iamReportNotPresent = failureMode({
  id: "iam.report-not-present",
  code: "ReportNotPresent",
  status: 410,
  surfaces: [answerOf("iam", "GetCredentialReport")],
  template: template`Unknown`,
  causes: [],
  words: {
    en: "There is no credential report yet: call GenerateCredentialReport first.",
    ko: "자격 증명 보고서가 아직 없습니다. 먼저 GenerateCredentialReport를 호출하세요.",
    ja: "認証情報レポートがまだありません。先に GenerateCredentialReport を呼び出してください。",
  },
  examples: [{ text: "Unknown", source: "radkawar/stackd testdata/aws/iam/credential_report.json (recorded)" }],
});
