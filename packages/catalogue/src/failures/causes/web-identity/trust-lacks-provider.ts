import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { isSilent } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";

/** No statement of the trust policy lets this token in. */
export const trustLacksProvider: Cause<AssumeRoleView> = {
  id: "trust-silent",
  holds: (view) => {
    const { principal } = view.policies;
    if (principal.kind !== "web-identity" || !isSilent(view, "trust")) return undefined;
    return { role: view.request.resource, provider: principal.provider, subject: principal.subject };
  },
  words: {
    en: "No statement of the trust policy of {role} lets {subject}, whose token comes from {provider}, assume it.",
    ko: "{role}의 신뢰 정책에 {provider}에서 발급된 토큰의 주체 {subject}를 허용하는 문이 없습니다.",
    ja: "{role} の信頼ポリシーに、{provider} が発行したトークンの主体 {subject} を許可するステートメントがありません。",
  },
  fixes: fixesOfDenial,
};
