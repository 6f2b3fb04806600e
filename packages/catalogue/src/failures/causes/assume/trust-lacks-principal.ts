import type { PolicyDocument, PrincipalElement } from "@understudy/iam";
import type { Cause } from "../../../failure-mode.js";
import { roleKinds } from "../../../roles/role-kinds.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { decideTrust, list, trustStatement, withStatement } from "../trust.js";

/** The trust policy does not let the service in: it names other principals, or none. */
export const trustLacksPrincipal: Cause<AssumeView, "roleArn"> = {
  id: "trust-lacks-principal",
  holds: (view) => {
    if (!view.role || decideTrust(view, view.role.trust).outcome !== "deny") return undefined;
    const { principal, name } = roleKinds[view.use];
    const trusted = trustedPrincipals(view.role.trust);
    const lookAlike = trusted.find((other) => lookAlikes[principal]?.includes(other));
    return {
      kind: name,
      principal,
      trusted: trusted.join(", ") || "nobody",
      ...(lookAlike && { lookAlike }),
    };
  },
  words: {
    en: "The trust policy of {roleArn} trusts {trusted}, but a {kind} is assumed by {principal}. Service principals with similar names, such as ecs.amazonaws.com and ecs-tasks.amazonaws.com, are different ones.",
    ko: "{roleArn}의 신뢰 정책은 {trusted}을(를) 신뢰하지만, {kind}을(를) 수임하는 주체는 {principal}입니다. ecs.amazonaws.com과 ecs-tasks.amazonaws.com처럼 이름이 비슷한 서비스 보안 주체는 서로 다릅니다.",
    ja: "{roleArn} の信頼ポリシーが信頼しているのは {trusted} ですが、{kind} を引き受けるのは {principal} です。ecs.amazonaws.com と ecs-tasks.amazonaws.com のように名前の似たサービスプリンシパルは別のものです。",
  },
  fixes: (view) => {
    if (!view.role) return [];
    const added = trustStatement(roleKinds[view.use].principal);
    return [{ do: "set-trust", roleName: view.role.roleName, trust: withStatement(view.role.trust, added), added }];
  },
  decide: "aws iam list-roles --query \"Roles[?Arn=='{roleArn}'].AssumeRolePolicyDocument\"",
};

/** Principals that people write for the one that is needed. */
const lookAlikes: { readonly [needed: string]: readonly string[] } = {
  "ecs-tasks.amazonaws.com": [
    "ecs.amazonaws.com",
    "ecs-task.amazonaws.com",
    "ec2.amazonaws.com",
    "fargate.amazonaws.com",
    "ecs.application-autoscaling.amazonaws.com",
  ],
  "ecs.amazonaws.com": ["ecs-tasks.amazonaws.com", "ec2.amazonaws.com"],
  "events.amazonaws.com": ["scheduler.amazonaws.com", "ecs.amazonaws.com", "ecs-tasks.amazonaws.com"],
  "ec2.amazonaws.com": ["ecs.amazonaws.com", "ecs-tasks.amazonaws.com"],
  "states.amazonaws.com": ["states.us-east-1.amazonaws.com", "lambda.amazonaws.com"],
};

function trustedPrincipals(document: PolicyDocument): readonly string[] {
  const allows = list(document.Statement).filter(({ Effect }) => Effect === "Allow");
  return [...new Set(allows.flatMap(({ Principal }) => principalNames(Principal)))];
}

function principalNames(principal: PrincipalElement | undefined): readonly string[] {
  if (principal === undefined) return [];
  return principal === "*" ? ["*"] : Object.values(principal).flatMap((names) => list(names));
}
