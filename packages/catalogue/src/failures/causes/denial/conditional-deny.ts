import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { explanationOf } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";
import { policyName } from "./policy-type.js";

/** The Deny has a condition: the same call in other circumstances (with MFA, from another address) may pass. */
export const conditionalDeny: Cause<DenialView> = {
  id: "conditional-deny",
  holds: (view) => {
    const { outcome, explicit, statement } = explanationOf(view).decision;
    if (outcome !== "deny" || !explicit || !statement?.statement.Condition) return undefined;
    return {
      policy: policyName(statement.source),
      sid: statement.statement.Sid ?? `#${statement.index + 1}`,
      condition: JSON.stringify(statement.statement.Condition),
    };
  },
  words: {
    en: "Statement {sid} of {policy} denies it under the condition {condition}. Make the request so that the condition does not hold, or change the statement.",
    ko: "{policy}의 문 {sid}이(가) {condition} 조건에서 이를 거부합니다. 조건에 해당하지 않도록 요청하거나 해당 문을 변경하세요.",
    ja: "{policy} のステートメント {sid} が、条件 {condition} のもとでこれを拒否しています。条件に当てはまらない形でリクエストするか、ステートメントを変更してください。",
  },
  fixes: fixesOfDenial,
};
