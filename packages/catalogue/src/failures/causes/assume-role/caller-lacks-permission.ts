import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { explanationOf } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";
import { policyTypes } from "../denial/policy-type.js";

/** The role trusts the caller's account (or the caller, from another account); the caller's own policies must allow too. */
export const callerLacksPermission: Cause<AssumeRoleView, "role"> = {
  id: "caller-lacks-permission",
  holds: (view) => {
    const { outcome, layer } = explanationOf(view).decision;
    if (outcome !== "deny" || layer === "trust") return undefined;
    return { asked: view.request.action, policyType: policyTypes[layer ?? "identity"] };
  },
  words: {
    en: "{role} trusts the caller's account, which leaves the choice to that account: the caller's {policyType} must allow {asked} too.",
    ko: "{role}은(는) 호출자의 계정을 신뢰하여 선택을 그 계정에 맡깁니다. 따라서 호출자의 {policyType}에서도 {asked}을(를) 허용해야 합니다.",
    ja: "{role} は呼び出し元のアカウントを信頼し、判断をそのアカウントに委ねています。そのため、呼び出し元の {policyType} でも {asked} を許可する必要があります。",
  },
  fixes: fixesOfDenial,
};
