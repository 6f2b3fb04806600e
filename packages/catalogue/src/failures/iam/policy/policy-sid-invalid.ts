import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** In IAM policies a Sid may hold letters and digits only: no spaces, hyphens or dots. */
export const iamPolicySidInvalid = failureMode({
  id: "iam.policy-sid-invalid",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Statement IDs (SID) may only contain alphanumeric characters. Check that the input satisfies the regular expression [0-9A-Za-z]*`,
  causes: [],
  words: {
    en: "In IAM policies a Sid may hold letters and digits only: no spaces, hyphens or dots.",
    ko: "IAM 정책의 Sid에는 영문자와 숫자만 사용할 수 있습니다. 공백, 하이픈, 점은 사용할 수 없습니다.",
    ja: "IAM ポリシーの Sid に使えるのは英数字だけです。空白、ハイフン、ドットは使えません。",
  },
  examples: [
    {
      text: "Statement IDs (SID) may only contain alphanumeric characters. Check that the input satisfies the regular expression [0-9A-Za-z]*",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
