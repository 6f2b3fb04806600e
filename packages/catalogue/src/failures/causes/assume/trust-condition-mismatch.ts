import type { Statement } from "@understudy/iam";
import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { correctedCondition } from "../corrected-condition.js";
import { failingConditions } from "../failing-conditions.js";
import { namesService } from "../names-service.js";
import { decideTrust, list, withStatementReplaced } from "../trust.js";

/** The trust policy names the service, but a condition of that statement does not hold. */
export const trustConditionMismatch: Cause<AssumeView, "roleArn"> = {
  id: "trust-condition-mismatch",
  holds: (view) => {
    const { principal } = roleKinds[view.use];
    const [first] = mismatch(view)?.failing ?? [];
    return first && { ...first, principal };
  },
  words: {
    en: "The trust policy of {roleArn} names {principal}, but its condition {operator} on {key} wants {wanted} while AWS sends {sent}.",
    ko: "{roleArn}의 신뢰 정책은 {principal}을(를) 허용하지만, {key}에 대한 {operator} 조건은 {wanted} 값을 요구하는데 AWS가 보내는 값은 {sent}입니다.",
    ja: "{roleArn} の信頼ポリシーは {principal} を許可していますが、{key} に対する {operator} 条件が {wanted} を求めているのに対し、AWS が送る値は {sent} です。",
  },
  fixes: (view) => {
    const found = mismatch(view);
    if (!found || !view.role) return [];
    const added: Statement = { ...found.statement, Condition: correctedCondition(found, view.context) };
    const trust = withStatementReplaced(view.role.trust, found.statement, added);
    return [{ do: "set-trust", roleName: view.role.roleName, trust, added }];
  },
  decide: "aws iam list-roles --query \"Roles[?Arn=='{roleArn}'].AssumeRolePolicyDocument\"",
};

/** The first Allow for the service whose conditions fail, with the conditions that do. */
function mismatch(view: AssumeView) {
  const trust = view.role?.trust;
  if (!trust || decideTrust(view, trust).outcome !== "deny") return undefined;
  for (const statement of list(trust.Statement)) {
    if (statement.Effect !== "Allow" || !namesService(statement, roleKinds[view.use].principal)) continue;
    const failing = failingConditions(view, trust, statement);
    if (failing.length > 0) return { statement, failing };
  }
  return undefined;
}
