import type { ManagedPolicySource } from "@understudy/catalogue";
import type { Statement } from "@understudy/iam";

const known = new WeakMap<ManagedPolicySource, ReadonlySet<string>>();

/**
 * What stands before the colon of the actions of AWS's services.
 * Source: the actions that AWS's managed policies name. DIFFERS: a service that none of them names is unknown here.
 */
export function serviceNamespaces(source: ManagedPolicySource): ReadonlySet<string> {
  let namespaces = known.get(source);
  if (!namespaces) {
    namespaces = new Set(source.list().flatMap(({ arn }) => namespacesOf(arn, source)));
    known.set(source, namespaces);
  }
  return namespaces;
}

function namespacesOf(arn: string, source: ManagedPolicySource): readonly string[] {
  const { Statement: statements = [] } = source.get(arn)?.document ?? {};
  return list<Statement>(statements)
    .flatMap(({ Action, NotAction }) => [...list(Action), ...list(NotAction)])
    .map((action) => action.split(":", 1)[0]?.toLowerCase() ?? "")
    .filter((namespace) => /^[\w-]+$/.test(namespace));
}

function list<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Value];
}
