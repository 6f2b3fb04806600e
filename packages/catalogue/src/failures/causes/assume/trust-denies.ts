import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { decideTrust } from "../trust.js";

/** The trust policy has a Deny statement that applies to the service. */
export const trustDenies: Cause<AssumeView, "roleArn"> = {
  id: "trust-denies",
  holds: (view) => {
    const denied = view.role && decideTrust(view, view.role.trust);
    if (denied?.outcome !== "deny" || !denied.explicit) return undefined;
    return {
      principal: roleKinds[view.use].principal,
      statement: denied.statement ? JSON.stringify(denied.statement.statement) : "",
    };
  },
  words: {
    en: "The trust policy of {roleArn} has a Deny statement that applies to {principal}: {statement}. No Allow can override it; change or remove that statement.",
    ko: "{roleArn}의 신뢰 정책에 {principal}에 적용되는 Deny 문이 있습니다: {statement}. 어떤 Allow로도 무효화할 수 없으므로 그 문을 변경하거나 제거하세요.",
    ja: "{roleArn} の信頼ポリシーに {principal} に適用される Deny ステートメントがあります: {statement}。どのような Allow でも覆せないため、そのステートメントを変更または削除してください。",
  },
  fixes: (view) => {
    const denied = view.role && decideTrust(view, view.role.trust);
    return [
      {
        do: "change-deny",
        where: `trust policy of role ${view.role?.roleName ?? ""}`,
        statement: denied?.statement?.statement,
      },
    ];
  },
};
