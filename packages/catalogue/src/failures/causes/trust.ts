import { compile, type Decision, decide, type OneOrMany, type PolicyDocument, type Statement } from "@understudy/iam";
import { roleKinds } from "../../roles/role-kinds.js";
import type { AssumeView } from "../../views/assume-view.js";

/** The statement that lets an AWS service assume a role, and nothing else. */
export function trustStatement(principal: string): Statement {
  return { Effect: "Allow", Principal: { Service: principal }, Action: "sts:AssumeRole" };
}

/** The trust policy of a new role for an AWS service. */
export function serviceTrust(principal: string): PolicyDocument {
  return { Version: "2012-10-17", Statement: [trustStatement(principal)] };
}

/** A value or list of values as a list. */
export function list<T>(value: OneOrMany<T> | undefined): readonly T[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The document with one more statement. */
export function withStatement(document: PolicyDocument, statement: Statement): PolicyDocument {
  return { ...document, Statement: [...list(document.Statement), statement] };
}

/** The document with one statement in place of another. */
export function withStatementReplaced(document: PolicyDocument, old: Statement, statement: Statement): PolicyDocument {
  return { ...document, Statement: list(document.Statement).map((each) => (each === old ? statement : each)) };
}

/** May the service that the role was given to assume it, as its trust policy (or another document) has it? */
export function decideTrust(view: AssumeView, document: PolicyDocument): Decision {
  const service = compile({ principal: { kind: "service", service: roleKinds[view.use].principal }, identity: [] });
  return decide(service, {
    action: "sts:AssumeRole",
    resource: view.roleArn,
    resourceAccount: view.role?.account,
    context: view.context,
    resourcePolicy: { document, source: { type: "trust", name: view.role?.roleName ?? "" } },
    resourcePolicyMustAllow: true,
  });
}
