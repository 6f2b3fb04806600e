import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** What stands before the colon of an action, `vendor`, is no service's prefix; wildcards are not allowed there. */
export const iamPolicyVendorInvalid = failureMode({
  id: "iam.policy-vendor-invalid",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Vendor ${"vendor"} is not valid`,
  causes: [],
  words: {
    en: "What stands before the colon of an action, {vendor}, is no service's prefix; wildcards are not allowed there.",
    ko: "작업의 콜론 앞에 있는 {vendor}은(는) 서비스 접두사가 아닙니다. 이 자리에는 와일드카드를 쓸 수 없습니다.",
    ja: "アクションのコロンの前にある {vendor} はサービスのプレフィックスではありません。ここではワイルドカードを使えません。",
  },
  examples: [{ text: "Vendor a a is not valid", source: "getmoto/moto iam/policy_validation.py" }],
});
