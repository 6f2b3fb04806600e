import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";
import { silentPolicies } from "./organization-step.js";
import { policyName } from "./policy-type.js";

/** At some level of the organisation no service control policy allows the action. */
export const serviceControlPolicySilent: Cause<DenialView> = {
  id: "service-control-policy-silent",
  holds: (view) =>
    isSilent(view, "scp")
      ? {
          action: view.request.action,
          policies: silentPolicies(view, "scp")
            .map(({ source }) => policyName(source))
            .join(", "),
        }
      : undefined,
  words: {
    en: "No service control policy allows {action} at some level of the organization above this account, where these are attached: {policies}. Nothing in the account can change that; ask the administrator of the organization.",
    ko: "이 계정이 속한 조직의 어느 수준에서 {action}을(를) 허용하는 서비스 제어 정책이 없습니다(그 수준에 연결된 정책: {policies}). 계정 안에서는 바꿀 수 없으므로 조직 관리자에게 요청하세요.",
    ja: "このアカウントが属する組織のいずれかの階層で、{action} を許可するサービスコントロールポリシーがありません(その階層にアタッチされているもの: {policies})。アカウント内では変更できないため、組織の管理者に依頼してください。",
  },
  fixes: fixesOfDenial,
};
