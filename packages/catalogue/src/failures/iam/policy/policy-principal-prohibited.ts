import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** An identity-based policy belongs to whoever it is attached to; principals stand in trust policies and resource-based policies only. */
export const iamPolicyPrincipalProhibited = failureMode({
  id: "iam.policy-principal-prohibited",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Policy document should not specify a principal.`,
  causes: [],
  words: {
    en: "An identity-based policy belongs to whoever it is attached to; principals stand in trust policies and resource-based policies only.",
    ko: "자격 증명 기반 정책은 연결된 대상에게 적용되므로 보안 주체를 지정하지 않습니다. 보안 주체는 신뢰 정책과 리소스 기반 정책에만 씁니다.",
    ja: "アイデンティティベースのポリシーはアタッチ先に適用されるため、プリンシパルは指定しません。プリンシパルを書くのは信頼ポリシーとリソースベースのポリシーだけです。",
  },
  examples: [
    { text: "Policy document should not specify a principal.", source: "inferred: long known, no recording at hand" },
  ],
});
