import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** This kind of policy cannot have `field`: a trust policy names no resource (it is the role itself). */
export const iamPolicyFieldProhibited = failureMode({
  id: "iam.policy-field-prohibited",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: templateWith({ field: "[A-Za-z]+" })`Has prohibited field ${"field"}.`,
  causes: [],
  words: {
    en: "This kind of policy cannot have {field}: a trust policy names no resource (it is the role itself).",
    ko: "이 종류의 정책에는 {field}을(를) 쓸 수 없습니다. 신뢰 정책은 리소스를 지정하지 않습니다(역할 자신이 대상).",
    ja: "この種類のポリシーに {field} は書けません。信頼ポリシーではリソースを指定しません(ロール自身が対象)。",
  },
  examples: [{ text: "Has prohibited field Resource.", source: "getmoto/moto iam/policy_validation.py" }],
});
