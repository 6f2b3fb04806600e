import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** X-Amz-Date must look like 20260131T235959Z. */
export const dateNotBasicFormat = failureMode({
  id: "wire.date-not-basic-format",
  code: "IncompleteSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Date must be in ISO-8601 'basic format'. Got '${"date"}'. See http://en.wikipedia.org/wiki/ISO_8601`,
  causes: [],
  words: {
    en: "X-Amz-Date must look like 20260131T235959Z.",
    ko: "X-Amz-Date는 20260131T235959Z 같은 형식이어야 합니다.",
    ja: "X-Amz-Date は 20260131T235959Z のような形でなければなりません。",
  },
  examples: [
    {
      text: "Date must be in ISO-8601 'basic format'. Got '2015/09/15'. See http://en.wikipedia.org/wiki/ISO_8601",
      source: "architect/dynalite test/helpers.js (recorded against DynamoDB)",
    },
  ],
});
