import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";

/** At some level of the organisation that owns the resource no resource control policy allows the action. */
export const resourceControlPolicySilent: Cause<DenialView> = {
  id: "resource-control-policy-silent",
  holds: (view) => (isSilent(view, "rcp") ? { action: view.request.action, asked: view.request.resource } : undefined),
  words: {
    en: "No resource control policy allows {action} on {asked} at some level of the organization that owns it; ask the administrator of that organization.",
    ko: "{asked}을(를) 소유한 조직의 어느 수준에서 {action}을(를) 허용하는 리소스 제어 정책이 없습니다. 해당 조직의 관리자에게 요청하세요.",
    ja: "{asked} を所有する組織のいずれかの階層で、{action} を許可するリソースコントロールポリシーがありません。その組織の管理者に依頼してください。",
  },
  fixes: fixesOfDenial,
};
