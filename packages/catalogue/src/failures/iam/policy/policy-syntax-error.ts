import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The policy document has an element that does not exist, lacks one, or has one of the wrong type: check the spelling and the case of Version, Statement, Effect, Action, Resource, Condition. */
export const iamPolicySyntaxError = failureMode({
  id: "iam.policy-syntax-error",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Syntax errors in policy.`,
  causes: [],
  words: {
    en: "The policy document has an element that does not exist, lacks one, or has one of the wrong type: check the spelling and the case of Version, Statement, Effect, Action, Resource, Condition.",
    ko: "정책 문서에 없는 요소가 있거나, 필요한 요소가 빠졌거나, 유형이 잘못되었습니다. Version, Statement, Effect, Action, Resource, Condition의 철자와 대소문자를 확인하세요.",
    ja: "ポリシードキュメントに、存在しない要素があるか、必要な要素がないか、型が誤っています。Version、Statement、Effect、Action、Resource、Condition のつづりと大文字小文字を確認してください。",
  },
  examples: [{ text: "Syntax errors in policy.", source: "getmoto/moto iam/policy_validation.py" }],
});
