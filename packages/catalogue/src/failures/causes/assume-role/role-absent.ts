import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { roleOfArn } from "../role-of-arn.js";

/** There is no role of that ARN; AWS does not say so, since the caller may be a stranger. */
export const roleToAssumeAbsent: Cause<AssumeRoleView, "role"> = {
  id: "role-absent",
  holds: (view) => (view.role ? undefined : { roleName: roleOfArn(view.request.resource).name }),
  words: {
    en: "There is no role {role}. STS answers with a denial, not with 'not found', so that strangers cannot probe for role names.",
    ko: "{role} 역할이 없습니다. 외부인이 역할 이름을 알아낼 수 없도록 STS는 '찾을 수 없음' 대신 거부로 응답합니다.",
    ja: "ロール {role} は存在しません。第三者がロール名を探れないように、STS は「見つからない」ではなく拒否として応答します。",
  },
  fixes: (view) => [{ do: "change-request", what: "RoleArn", to: closest(view) }],
  decide: "aws iam list-roles --query \"Roles[?Arn=='{role}'].Arn\"",
};

/** Nothing is known of other roles here; the caller's account is the usual slip. */
function closest({ policies, request }: AssumeRoleView): string | undefined {
  const { principal } = policies;
  const { account, path, name } = roleOfArn(request.resource);
  if (!("account" in principal) || principal.account === account) return undefined;
  return `arn:aws:iam::${principal.account}:role${path}${name}`;
}
