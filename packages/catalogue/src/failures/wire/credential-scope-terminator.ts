import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The Credential of the signature must end in aws4_request. */
export const credentialScopeTerminator = failureMode({
  id: "wire.credential-scope-terminator",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Credential should be scoped with a valid terminator: 'aws4_request', not '${"terminator"}'.`,
  causes: [],
  words: {
    en: "The Credential of the signature must end in aws4_request.",
    ko: "서명의 Credential은 aws4_request로 끝나야 합니다.",
    ja: "署名の Credential は aws4_request で終わらなければなりません。",
  },
  examples: [
    {
      text: "Credential should be scoped with a valid terminator: 'aws4_request', not 'e'.",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
