import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { principalName } from "../../iam/principal-name.js";
import { isSilent } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";

/** The trust policy does not name the caller. */
export const trustSilent: Cause<AssumeRoleView, "role"> = {
  id: "trust-silent",
  holds: (view) =>
    isSilent(view, "trust") || isSilent(view, "resource")
      ? { caller: principalName(view.policies.principal) }
      : undefined,
  words: {
    en: "The trust policy of {role} does not name {caller}. Permission in the caller's own policies never suffices: the role must trust whoever assumes it.",
    ko: "{role}의 신뢰 정책에 {caller}이(가) 없습니다. 호출자의 정책에 권한이 있는 것만으로는 부족하며, 역할이 수임하는 주체를 신뢰해야 합니다.",
    ja: "{role} の信頼ポリシーに {caller} が含まれていません。呼び出し元のポリシーで許可するだけでは足りず、ロールが引き受ける側を信頼している必要があります。",
  },
  fixes: fixesOfDenial,
  decide: "aws iam list-roles --query \"Roles[?Arn=='{role}'].AssumeRolePolicyDocument\"",
};
