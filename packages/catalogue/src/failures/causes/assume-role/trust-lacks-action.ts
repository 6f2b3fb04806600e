import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { isSilent, nearMissesOf } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";

/** The trust policy names the caller for another action: session tags and a source identity need actions of their own. */
export const trustLacksAction: Cause<AssumeRoleView, "role"> = {
  id: "trust-lacks-action",
  holds: (view) => {
    const [miss] = isSilent(view, "trust") ? nearMissesOf(view, "trust", "action") : [];
    return miss && { asked: view.request.action, listed: miss.missing.listed.join(", ") };
  },
  words: {
    en: "The trust policy of {role} lets the caller do {listed}, but not {asked}. Session tags need sts:TagSession and a source identity needs sts:SetSourceIdentity beside sts:AssumeRole.",
    ko: "{role}의 신뢰 정책은 호출자에게 {listed}을(를) 허용하지만 {asked}은(는) 허용하지 않습니다. 세션 태그에는 sts:TagSession, 소스 자격 증명에는 sts:SetSourceIdentity가 sts:AssumeRole과 함께 필요합니다.",
    ja: "{role} の信頼ポリシーは呼び出し元に {listed} を許可していますが、{asked} は許可していません。セッションタグには sts:TagSession、ソース ID には sts:SetSourceIdentity が sts:AssumeRole とともに必要です。",
  },
  fixes: fixesOfDenial,
};
