import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** Two statements have the same Sid. */
export const iamPolicySidNotUnique = failureMode({
  id: "iam.policy-sid-not-unique",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Statement IDs (SID) in a single policy must be unique.`,
  causes: [],
  words: {
    en: "Two statements have the same Sid.",
    ko: "두 문의 Sid가 같습니다.",
    ja: "2 つのステートメントの Sid が同じです。",
  },
  examples: [
    { text: "Statement IDs (SID) in a single policy must be unique.", source: "getmoto/moto iam/policy_validation.py" },
  ],
});
