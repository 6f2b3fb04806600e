import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The day in the Credential and the day of X-Amz-Date differ. */
export const credentialScopeDate = failureMode({
  id: "wire.credential-scope-date",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${"scope"}' != '${"day"}', from '${"date"}'.`,
  causes: [],
  words: {
    en: "The day in the Credential and the day of X-Amz-Date differ. Both are UTC days.",
    ko: "Credential의 날짜와 X-Amz-Date의 날짜가 다릅니다. 둘 다 UTC 기준입니다.",
    ja: "Credential の日付と X-Amz-Date の日付が違います。どちらも UTC の日付です。",
  },
  examples: [
    {
      text: "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20160218' != '20160219', from '20160219T033122Z'.",
      source: "AWS docs, IAM User Guide, 'Troubleshoot AWS Signature Version 4 requests'",
    },
  ],
});
