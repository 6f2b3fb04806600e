import { credentialReportTexts } from "@understudy/catalogue";
import { credentialReport, GENERATION, reportState } from "../credential-report.js";
import { operation } from "../operation.js";
import { credentialReports } from "../tables.js";

/** Has a report made, where the last is older than four hours. Source: IAM API reference, GenerateCredentialReport. */
export const GenerateCredentialReport = operation("GenerateCredentialReport", {
  authorize: () => [{ action: "iam:GenerateCredentialReport", resource: "*" }],
  run(_input, { store, account, now }) {
    switch (reportState(store.get(credentialReports, account), now)) {
      case "underway":
        return { State: "INPROGRESS" as const };
      case "there":
        return { State: "COMPLETE" as const };
      default:
        store.put(credentialReports, {
          account,
          completedAt: now + GENERATION,
          content: credentialReport(account, store),
        });
        return { State: "STARTED" as const, Description: credentialReportTexts.started };
    }
  },
});
