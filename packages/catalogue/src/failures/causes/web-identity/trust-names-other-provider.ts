import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { isSilent } from "../denial/explanation.js";
import { fixesOfDenial } from "../denial/fixes-of-denial.js";

/** The trust policy lets web identities in, but not those of this provider. */
export const trustNamesOtherProvider: Cause<AssumeRoleView> = {
  id: "trust-names-other-provider",
  holds: (view) => {
    const { principal } = view.policies;
    if (principal.kind !== "web-identity" || !view.role || !isSilent(view, "trust")) return undefined;
    const named = providersOf(view.role.trust.Statement);
    if (named.length === 0 || named.includes(principal.provider)) return undefined;
    return { role: view.request.resource, provider: principal.provider, named: named.join(", ") };
  },
  words: {
    en: "The token comes from {provider}, and the trust policy of {role} names another provider: {named}.",
    ko: "토큰은 {provider}에서 왔는데 {role}의 신뢰 정책에는 다른 공급자가 있습니다: {named}.",
    ja: "トークンは {provider} から来ていますが、{role} の信頼ポリシーには別のプロバイダーが指定されています: {named}。",
  },
  fixes: fixesOfDenial,
};

type Statements = NonNullable<AssumeRoleView["role"]>["trust"]["Statement"];

function providersOf(statements: Statements): readonly string[] {
  return [statements].flat().flatMap(({ Effect, Principal }) => {
    if (Effect !== "Allow" || typeof Principal !== "object") return [];
    return [Principal.Federated ?? []].flat() as readonly string[];
  });
}
