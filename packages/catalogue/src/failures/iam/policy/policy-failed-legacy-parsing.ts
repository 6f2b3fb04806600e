import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The document has valid elements with values that cannot be: an effect other than Allow or Deny, a date that is none, an ARN with too few colons. */
export const iamPolicyFailedLegacyParsing = failureMode({
  id: "iam.policy-failed-legacy-parsing",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`The policy failed legacy parsing`,
  causes: [],
  words: {
    en: "The document has valid elements with values that cannot be: an effect other than Allow or Deny, a date that is none, an ARN with too few colons.",
    ko: "요소는 올바르지만 값이 잘못되었습니다. Allow/Deny가 아닌 Effect, 잘못된 날짜, 콜론이 부족한 ARN 등을 확인하세요.",
    ja: "要素は正しいものの、値が誤っています。Allow / Deny 以外の Effect、不正な日付、コロンの足りない ARN などを確認してください。",
  },
  examples: [{ text: "The policy failed legacy parsing", source: "getmoto/moto iam/policy_validation.py" }],
});
