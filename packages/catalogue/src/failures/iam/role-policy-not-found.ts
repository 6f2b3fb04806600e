import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The role has no inline policy named `policyName`. */
export const iamRolePolicyNotFound = failureMode({
  id: "iam.role-policy-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetRolePolicy", "DeleteRolePolicy")],
  template: template`The role policy with name ${"policyName"} cannot be found.`,
  causes: [],
  words: {
    en: "The role has no inline policy named {policyName}. Managed policies are listed apart (list-attached-role-policies).",
    ko: "역할에 {policyName}이라는 인라인 정책이 없습니다. 관리형 정책은 따로 조회합니다(list-attached-role-policies).",
    ja: "ロールに {policyName} という名前のインラインポリシーはありません。マネージドポリシーは別に一覧されます(list-attached-role-policies)。",
  },
  examples: [{ text: "The role policy with name MyPolicy cannot be found.", source: "getmoto/moto iam/models.py" }],
});
