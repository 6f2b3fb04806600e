import {
  type AnyFailureMode,
  type AssumeView,
  causeOf,
  type Fix,
  type KnownCause,
  roleKinds,
} from "@understudy/catalogue";
import { assumeRoleWorlds } from "./assume-role-worlds.js";
import { assumeWorlds } from "./assume-worlds.js";
import { denialWorlds } from "./denial-worlds.js";
import type { Told } from "./known.js";
import { refusedPermission } from "./refused-permission.js";
import { webIdentityWorlds } from "./web-identity-worlds.js";

/**
 * The causes that a failure can have had, when nobody saw it: small worlds are made up in which AWS would have said the same,
 * and the catalogue's own checks say why it would have. What is evidence there is made up as well, so only what the text told
 * stays of it.
 */
export function possibleCauses(mode: AnyFailureMode, text: Told): readonly KnownCause[] {
  const told = refusedPermission(text);
  const found = new Map<string, KnownCause>();
  for (const world of worldsOf(told)) {
    const cause = causeIn(mode, told, world);
    if (cause && !found.has(cause.id)) found.set(cause.id, cause);
  }
  const others = mode.causes.filter((cause) => !found.has(cause.id) && mode.causes.length === 1);
  return [...found.values(), ...others.map((cause): KnownCause => ({ id: cause.id, evidence: {}, fixes: [] }))];
}

function worldsOf(told: Told): readonly object[] {
  const special = [...assumeWorlds(told), ...assumeRoleWorlds(told), ...denialWorlds(told), ...webIdentityWorlds(told)];
  return special.length > 0 ? special : [plainWorld(told)];
}

/** A world of names alone (an account, a log group): one that the text does not tell stays visible as `<name>`. */
function plainWorld({ values }: Told): object {
  return new Proxy(values, { get: (known, name) => known[String(name)] ?? `<${String(name)}>` });
}

/** A world may be of another kind than the mode's causes look at; they say so by failing, or find nothing. */
function causeIn(mode: AnyFailureMode, told: Told, world: object): KnownCause | undefined {
  try {
    const cause = causeOf(mode, told.values as { readonly [name: string]: string }, world);
    if (!cause) return undefined;
    const truths = truthsOf(told, world);
    const evidence = Object.fromEntries(Object.entries(cause.evidence).filter(([, value]) => truths.has(value)));
    return { id: cause.id, evidence, fixes: cause.fixes.map((fix) => withoutFiction(fix, told)) };
  } catch {
    return undefined;
  }
}

/** What is true in a world because it was told, or because of the kind of role it is about. */
function truthsOf({ values }: Told, world: Partial<AssumeView>): ReadonlySet<string | undefined> {
  const kind = world.use && roleKinds[world.use];
  return new Set([...Object.values(values), world.roleArn, kind?.name, kind?.principal]);
}

/** A fix must not show statements that only the made-up world had. */
function withoutFiction(fix: Fix, { values }: Told): Fix {
  if (fix.do === "set-trust") return { ...fix, trust: { Version: "2012-10-17", Statement: [fix.added] } };
  if (fix.do !== "change-deny") return fix;
  const statement = fix.statement?.Effect === "Allow" ? { statement: fix.statement } : {};
  const where = values.policyType ?? (fix.where.includes("<policy>") ? "identity-based policy" : fix.where);
  return { do: "change-deny", where, ...(values.policyArn ? { arn: values.policyArn } : {}), ...statement };
}
