import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** A statement has neither Action nor NotAction, or an empty list. */
export const iamPolicyActionsMissing = failureMode({
  id: "iam.policy-actions-missing",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Policy statement must contain actions.`,
  causes: [],
  words: {
    en: "A statement has neither Action nor NotAction, or an empty list.",
    ko: "Action이나 NotAction이 없거나 목록이 비어 있는 문이 있습니다.",
    ja: "Action も NotAction もないか、リストが空のステートメントがあります。",
  },
  examples: [{ text: "Policy statement must contain actions.", source: "getmoto/moto iam/policy_validation.py" }],
});
