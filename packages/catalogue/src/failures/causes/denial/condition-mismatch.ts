import type { Cause } from "../../../failure-mode.js";
import type { DenialView } from "../../../views/denial-view.js";
import { isSilent, nearMissesOf } from "./explanation.js";
import { fixesOfDenial } from "./fixes-of-denial.js";
import { policyName } from "./policy-type.js";

/** A statement would allow the call but for one condition, such as an `iam:PassedToService` that lists another service. */
export const conditionMismatch: Cause<DenialView> = {
  id: "condition-mismatch",
  holds: (view) => {
    const [miss] = isSilent(view, "identity") ? nearMissesOf(view, "identity", "condition") : [];
    if (!miss) return undefined;
    const { operator, key, values, actual } = miss.missing;
    return {
      policy: policyName(miss.statement.source),
      sid: miss.statement.statement.Sid ?? `#${miss.statement.index + 1}`,
      operator,
      key,
      wanted: values.join(" or "),
      sent: typeof actual === "string" ? actual : actual.join(", "),
    };
  },
  words: {
    en: "Statement {sid} of {policy} would allow it, but its condition {operator} on {key} wants {wanted} and the request has {sent}.",
    ko: "{policy}의 문 {sid}이(가) 허용할 수 있었지만, {key}에 대한 {operator} 조건이 {wanted} 값을 요구하는데 요청의 값은 {sent}입니다.",
    ja: "{policy} のステートメント {sid} が許可するはずでしたが、{key} に対する {operator} 条件が {wanted} を求めており、リクエストの値は {sent} です。",
  },
  fixes: fixesOfDenial,
};
