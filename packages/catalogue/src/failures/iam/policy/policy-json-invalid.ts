import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The trust policy is not JSON. */
export const iamPolicyJsonInvalid = failureMode({
  id: "iam.policy-json-invalid",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam", "CreateRole", "UpdateAssumeRolePolicy")],
  template: template`This policy contains invalid Json`,
  causes: [],
  words: {
    en: "The trust policy is not JSON. Shells often eat its quotes: pass it as file://trust.json.",
    ko: "신뢰 정책이 올바른 JSON이 아닙니다. 셸이 따옴표를 제거하는 경우가 많으므로 file://trust.json으로 전달하세요.",
    ja: "信頼ポリシーが正しい JSON ではありません。シェルが引用符を取り除くことが多いため、file://trust.json で渡してください。",
  },
  examples: [{ text: "This policy contains invalid Json", source: "localstack/localstack test_iam.snapshot.json" }],
});
