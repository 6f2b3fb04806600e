import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { explanationOf } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";
import { policyName } from "../denial/policy-type.js";

/** A Deny statement applies, in the trust policy or in a policy of the caller. */
export const callerDenied: Cause<AssumeRoleView, "role"> = {
  id: "deny-statement",
  holds: (view) => {
    const { outcome, explicit, statement } = explanationOf(view).decision;
    if (outcome !== "deny" || !explicit) return undefined;
    return {
      policy: statement ? policyName(statement.source) : "a policy that is not known here",
      sid: statement ? (statement.statement.Sid ?? `#${statement.index + 1}`) : "",
    };
  },
  words: {
    en: "Statement {sid} of {policy} denies it. No Allow anywhere can override a Deny; change that statement.",
    ko: "{policy}의 문 {sid}이(가) 이를 거부합니다. 어떤 Allow도 Deny를 무효화할 수 없으므로 해당 문을 변경하세요.",
    ja: "{policy} のステートメント {sid} がこれを拒否しています。どの Allow も Deny を覆せないため、そのステートメントを変更してください。",
  },
  fixes: fixesOfDenial,
};
