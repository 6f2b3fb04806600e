import { iamReportExpired, iamReportInProgress, iamReportNotPresent, refuse } from "@understudy/catalogue";
import { reportState } from "../credential-report.js";
import { operation } from "../operation.js";
import { credentialReports } from "../tables.js";

/** The report that was made last. Source: IAM API reference, GetCredentialReport. */
export const GetCredentialReport = operation("GetCredentialReport", {
  authorize: () => [{ action: "iam:GetCredentialReport", resource: "*" }],
  run(_input, { store, account, now }) {
    const report = store.get(credentialReports, account);
    const state = reportState(report, now);
    if (!report) return refuse(iamReportNotPresent, {});
    if (state === "underway") refuse(iamReportInProgress, {});
    if (state === "expired") refuse(iamReportExpired, {});
    return {
      Content: Uint8Array.from(report.content, (character) => character.charCodeAt(0)),
      ReportFormat: "text/csv" as const,
      GeneratedTime: new Date(report.completedAt),
    };
  },
});
