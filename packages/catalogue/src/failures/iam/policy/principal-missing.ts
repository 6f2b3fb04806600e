import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** A statement of a trust policy must say whom it lets in. */
export const iamPrincipalMissing = failureMode({
  id: "iam.principal-missing",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam", "CreateRole", "UpdateAssumeRolePolicy")],
  template: template`Missing required field Principal`,
  causes: [],
  words: {
    en: "A statement of a trust policy must say whom it lets in.",
    ko: "신뢰 정책의 문에는 허용할 보안 주체가 있어야 합니다.",
    ja: "信頼ポリシーのステートメントには、許可するプリンシパルが必要です。",
  },
  examples: [{ text: "Missing required field Principal", source: "inferred: long known, no recording at hand" }],
});
