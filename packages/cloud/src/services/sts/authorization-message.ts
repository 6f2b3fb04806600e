import type { AuthorizationRequest, Decision, Principal, RequestContext, Statement } from "@understudy/iam";
import { UNKNOWN } from "@understudy/iam";

/**
 * A refusal as sts:DecodeAuthorizationMessage shows it, in ASCII: whether a Deny was met, in which statement, and the request.
 * Source: STS API reference, DecodeAuthorizationMessage; its example in the IAM User Guide shows the members.
 */
export function authorizationMessage(principal: Principal, request: AuthorizationRequest, decision: Decision): string {
  const message = {
    allowed: decision.outcome === "allow",
    explicitDeny: decision.explicit,
    matchedStatements: {
      items: decision.explicit && decision.statement ? [matched(decision.statement.statement)] : [],
    },
    failures: { items: [] },
    context: {
      principal: describePrincipal(principal),
      action: request.action,
      resource: request.resource,
      conditions: { items: conditionsOf(request.context) },
    },
  };
  return JSON.stringify(message).replace(/[\u007f-\uffff]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function matched(statement: Statement) {
  return {
    statementId: statement.Sid ?? "",
    effect: statement.Effect.toUpperCase(),
    principals: { items: [] },
    principalGroups: { items: [] },
    actions: values(statement.Action ?? statement.NotAction),
    resources: values(statement.Resource ?? statement.NotResource),
    conditions: {
      items: Object.values(statement.Condition ?? {}).flatMap((block) => conditionsOf(block as RequestContext)),
    },
  };
}

function describePrincipal(principal: Principal) {
  if (principal.kind === "service") return { id: principal.service, name: principal.service, arn: principal.service };
  if (!("arn" in principal)) return { id: principal.kind, name: principal.kind, arn: principal.kind };
  const { arn, account } = principal;
  if (principal.kind === "root") return { id: account, name: account, arn };
  if (principal.kind !== "role-session") return { id: principal.id, name: principal.name, arn };
  const { roleId, sessionName } = principal;
  return { id: `${roleId}:${sessionName}`, name: sessionName, arn };
}

function conditionsOf(context: RequestContext) {
  return Object.entries(context).flatMap(([key, value]) => (value === UNKNOWN ? [] : [{ key, values: values(value) }]));
}

function values(given: RequestContext[string] | undefined) {
  const list = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return { items: list.map((value) => ({ value: String(value) })) };
}
