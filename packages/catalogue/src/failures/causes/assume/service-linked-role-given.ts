import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { roleOfArn } from "../role-of-arn.js";
import { roleParameter } from "../role-parameter.js";

const servicePath = "/aws-service-role/";

/** A service-linked role was named: only the service it belongs to may assume it, and its trust cannot be changed. */
export const serviceLinkedRoleGiven: Cause<AssumeView, "roleArn"> = {
  id: "service-linked-role-given",
  holds: (view) => {
    const { path } = roleOfArn(view.roleArn);
    if (view.use === "service-linked" || !path.startsWith(servicePath)) return undefined;
    return { owner: path.slice(servicePath.length, -1), kind: roleKinds[view.use].name };
  },
  words: {
    en: "{roleArn} is a service-linked role of {owner}. Only that service can assume it and nobody can edit its trust policy, so it cannot serve as {kind}: name a role of your own.",
    ko: "{roleArn}은(는) {owner}의 서비스 연결 역할입니다. 해당 서비스만 수임할 수 있고 신뢰 정책을 수정할 수 없으므로 {kind}로 쓸 수 없습니다. 직접 만든 역할을 지정하세요.",
    ja: "{roleArn} は {owner} のサービスにリンクされたロールです。引き受けられるのはそのサービスだけで、信頼ポリシーも編集できないため、{kind} としては使えません。自分で作成したロールを指定してください。",
  },
  fixes: (view) => {
    const { account } = roleOfArn(view.roleArn);
    const { usualName } = roleKinds[view.use];
    return [
      {
        do: "change-request",
        what: roleParameter(view.use),
        to: usualName && `arn:aws:iam::${account}:role/${usualName}`,
      },
    ];
  },
};
