import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** A presigned URL lacks one of its X-Amz- parameters. */
export const incompleteQuerySignature = failureMode({
  id: "wire.incomplete-query-signature",
  code: "IncompleteSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    missing: "(?:AWS query-string parameters must include [^.]+\\. )+",
  })`${"missing"}Re-examine the query-string parameters.`,
  causes: [],
  words: {
    en: "A presigned URL lacks one of its X-Amz- parameters. Make the URL anew and use it unchanged.",
    ko: "미리 서명된 URL에 X-Amz- 매개변수가 빠져 있습니다. URL을 다시 만들어 그대로 사용하세요.",
    ja: "署名付き URL に X-Amz- パラメータが欠けています。URL を作り直し、そのまま使ってください。",
  },
  examples: [
    {
      text: "AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
