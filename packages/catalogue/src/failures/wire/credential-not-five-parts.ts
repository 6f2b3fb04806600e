import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The Credential of the signature must read ACCESS_KEY/DATE/REGION/SERVICE/aws4_request. */
export const credentialNotFiveParts = failureMode({
  id: "wire.credential-not-five-parts",
  code: "IncompleteSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${"credential"}'`,
  causes: [],
  words: {
    en: "The Credential of the signature must read ACCESS_KEY/DATE/REGION/SERVICE/aws4_request.",
    ko: "서명의 Credential은 액세스키/날짜/리전/서비스/aws4_request 형식이어야 합니다.",
    ja: "署名の Credential は アクセスキー/日付/リージョン/サービス/aws4_request の形でなければなりません。",
  },
  examples: [
    {
      text: "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKIAIOSFODNN7EXAMPLE'",
      source: "AWS docs, IAM User Guide, 'Troubleshoot AWS Signature Version 4 requests'",
    },
  ],
});
