import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { isSilent, nearMissesOf } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";

/** The trust policy names the caller, but a condition such as `sts:ExternalId` or MFA does not hold. */
export const callerFailsTrustCondition: Cause<AssumeRoleView, "role"> = {
  id: "trust-condition-mismatch",
  holds: (view) => {
    const [miss] = isSilent(view, "trust") ? nearMissesOf(view, "trust", "condition") : [];
    if (!miss) return undefined;
    const { operator, key, values, actual } = miss.missing;
    const sent = typeof actual === "string" ? actual : actual.join(", ");
    return { operator, key, wanted: values.join(" or "), sent };
  },
  words: {
    en: "The trust policy of {role} names the caller, but its condition {operator} on {key} wants {wanted} and the request has {sent}.",
    ko: "{role}의 신뢰 정책에 호출자가 있지만, {key}에 대한 {operator} 조건이 {wanted} 값을 요구하는데 요청의 값은 {sent}입니다.",
    ja: "{role} の信頼ポリシーには呼び出し元が含まれていますが、{key} に対する {operator} 条件が {wanted} を求めており、リクエストの値は {sent} です。",
  },
  fixes: fixesOfDenial,
  decide: "aws iam list-roles --query \"Roles[?Arn=='{role}'].AssumeRolePolicyDocument\"",
};
