import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** A statement has neither Resource nor NotResource, or an empty list. */
export const iamPolicyResourcesMissing = failureMode({
  id: "iam.policy-resources-missing",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Policy statement must contain resources.`,
  causes: [],
  words: {
    en: "A statement has neither Resource nor NotResource, or an empty list.",
    ko: "Resource나 NotResource가 없거나 목록이 비어 있는 문이 있습니다.",
    ja: "Resource も NotResource もないか、リストが空のステートメントがあります。",
  },
  examples: [{ text: "Policy statement must contain resources.", source: "getmoto/moto iam/policy_validation.py" }],
});
