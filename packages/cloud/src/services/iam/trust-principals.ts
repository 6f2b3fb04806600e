/** The principals that a trust policy, or the policy of another resource, names. */
import type { OneOrMany, PolicyDocument, PrincipalElement, Statement } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";

export interface NamedPrincipal {
  readonly kind: "AWS" | "Service" | "Federated" | "CanonicalUser";
  readonly value: string;
}

const listOf = <T extends string | object>(value: OneOrMany<T>): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

function namedIn(element: PrincipalElement | undefined): readonly NamedPrincipal[] {
  if (element === undefined) return [];
  if (element === "*") return [{ kind: "AWS", value: "*" }];
  return Object.entries(element).flatMap(([kind, values]) =>
    listOf(values).map((value) => ({ kind: kind as NamedPrincipal["kind"], value })),
  );
}

export function principalsOf(document: PolicyDocument): readonly NamedPrincipal[] {
  return listOf<Statement>(document.Statement).flatMap(({ Principal, NotPrincipal }) => [
    ...namedIn(Principal),
    ...namedIn(NotPrincipal),
  ]);
}

const ROLE_OR_USER = /^arn:aws:iam::\d{12}:(?:role|user)\//;

/** ARNs of the roles and users that a resource's policy names: what the indexes `principals` find it by. */
export function principalArns(policy: string): readonly string[] {
  return principalsOf(documentOf(policy)).flatMap(({ kind, value }) =>
    kind === "AWS" && ROLE_OR_USER.test(value) ? value : [],
  );
}

/** The policy with another name for one of its principals. */
export function withPrincipalRenamed(policy: string, from: string, to: string): string {
  const rename = (element: PrincipalElement | undefined): PrincipalElement | undefined => {
    if (element === undefined || element === "*" || element.AWS === undefined) return element;
    const renamed = listOf(element.AWS).map((value) => (value === from ? to : value));
    return { ...element, AWS: typeof element.AWS === "string" ? (renamed[0] as string) : renamed };
  };
  const document = documentOf(policy);
  const statements = listOf<Statement>(document.Statement).map((statement) => ({
    ...statement,
    ...(statement.Principal !== undefined && { Principal: rename(statement.Principal) }),
    ...(statement.NotPrincipal !== undefined && { NotPrincipal: rename(statement.NotPrincipal) }),
  }));
  return JSON.stringify({ ...document, Statement: Array.isArray(document.Statement) ? statements : statements[0] });
}
