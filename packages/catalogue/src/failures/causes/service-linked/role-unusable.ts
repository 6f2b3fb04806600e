import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { decideTrust } from "../trust.js";

/** A role of that ARN is there, but it does not let the service in: it was imported or made by other means. */
export const serviceLinkedRoleUnusable: Cause<AssumeView, never> = {
  id: "trust-lacks-principal",
  holds: (view) =>
    view.role && decideTrust(view, view.role.trust).outcome === "deny"
      ? { roleArn: view.roleArn, principal: roleKinds[view.use].principal }
      : undefined,
  words: {
    en: "{roleArn} exists but does not trust {principal}. A service-linked role cannot be edited: delete it and create it again.",
    ko: "{roleArn}은(는) 있지만 {principal}을(를) 신뢰하지 않습니다. 서비스 연결 역할은 수정할 수 없으므로 삭제 후 다시 만드세요.",
    ja: "{roleArn} は存在しますが {principal} を信頼していません。サービスにリンクされたロールは編集できないため、削除して作成し直してください。",
  },
  fixes: () => [],
};
