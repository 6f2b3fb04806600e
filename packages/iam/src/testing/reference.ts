/**
 * A second evaluator: slow, plain, written from the documentation and independently of the compiled engine (its own globs
 * by regular expression, its own dates, its own addresses). It exists to be compared with `decide`.
 * AWS: IAM User Guide, "Policy evaluation logic", "Condition operators", "Variables and tags", "Principal".
 */
import type {
  AttachedPolicy,
  AuthorizationRequest,
  Layer,
  OneOrMany,
  PolicyDocument,
  Principal,
  PrincipalElement,
  PrincipalPolicies,
  Statement,
} from "../types.js";
import { UNKNOWN } from "../types.js";
import { binary, date, inCidr, number } from "./reference-values.js";

export type Truth = true | false | "unknown";
type Values = readonly string[];
type Context = Map<string, Values | typeof UNKNOWN>;
type Grant = "none" | "account" | "role" | "direct";
export interface ReferenceDecision {
  readonly outcome: "allow" | "deny" | "unknown";
  readonly explicit: boolean;
  readonly layer?: Layer;
}

const or = (all: Truth[]): Truth => (all.includes(true) ? true : all.includes("unknown") ? "unknown" : false);
const and = (all: Truth[]): Truth => (all.includes(false) ? false : all.includes("unknown") ? "unknown" : true);
const not = (one: Truth): Truth => (one === "unknown" ? one : !one);
const list = <T>(value: OneOrMany<T> | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? [...value] : [value as T];
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

// ---------------------------------------------------------------- context

function principalKeys(principal: Principal): Record<string, string> {
  switch (principal.kind) {
    case "root":
      return { arn: principal.arn, account: principal.account, type: "Account", userid: principal.account };
    case "user":
      return {
        arn: principal.arn,
        account: principal.account,
        type: "User",
        userid: principal.id,
        username: principal.name,
      };
    case "role-session": {
      const userid = `${principal.roleId}:${principal.sessionName}`;
      return { arn: principal.roleArn, account: principal.account, type: "AssumedRole", userid };
    }
    case "federated-user":
      return { arn: principal.arn, account: principal.account, type: "FederatedUser", userid: principal.id };
    case "service":
      return { service: principal.service };
    case "web-identity":
      return {};
    case "anonymous":
      return { type: "Anonymous", userid: "anonymous" };
  }
}

function buildContext(principal: Principal, request: AuthorizationRequest): Context {
  const context: Context = new Map();
  const keys = principalKeys(principal);
  const put = (key: string, value: string | undefined) =>
    value !== undefined && context.set(key.toLowerCase(), [value]);
  put("aws:PrincipalArn", keys.arn);
  put("aws:PrincipalAccount", keys.account);
  put("aws:PrincipalType", keys.type);
  put("aws:userid", keys.userid);
  put("aws:username", keys.username);
  put("aws:PrincipalServiceName", keys.service);
  put("aws:PrincipalIsAWSService", String(principal.kind === "service"));
  for (const key of Object.keys(request.context)) {
    const value = request.context[key];
    if (value === undefined) continue;
    if (Array.isArray(value) && value.length === 0) {
      context.delete(key.toLowerCase());
      continue;
    }
    // A marker tells a list from a single value: lists cannot be used as variables.
    if (typeof value === "object") context.set(key.toLowerCase(), Object.assign(value.map(String), { isList: true }));
    else context.set(key.toLowerCase(), value === UNKNOWN ? UNKNOWN : [String(value)]);
  }
  return context;
}

// ---------------------------------------------------------------- patterns

type Token = { text: string } | { wild: "*" | "?" } | { unknown: true };

/** The pattern with its variables replaced; undefined when one has no value. */
function tokens(pattern: string, variables: boolean, wildcards: boolean, context: Context): Token[] | undefined {
  const out: Token[] = [];
  const plain = (text: string) => {
    for (const c of text.split("")) out.push(wildcards && (c === "*" || c === "?") ? { wild: c } : { text: c });
  };
  if (!variables) {
    plain(pattern);
    return out;
  }
  let rest = pattern;
  for (;;) {
    const found = /\$\{(?:([*?$])|([^{}'$,*?\s]+)(?:\s*,\s*'([^']*)')?)\}/.exec(rest);
    if (!found) break;
    plain(rest.slice(0, found.index));
    rest = rest.slice(found.index + found[0].length);
    const value = found[1] !== undefined ? [found[1]] : context.get(found[2]!.toLowerCase());
    if (value === UNKNOWN) out.push({ unknown: true });
    else if (value === undefined) {
      if (found[3] === undefined) return undefined;
      out.push({ text: found[3] });
    } else if ("isList" in value) return undefined;
    else out.push({ text: value[0]! });
  }
  plain(rest);
  return out;
}

const quote = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

function regex(all: Token[], flags: string): RegExp {
  const source = all
    .map((t) => ("text" in t ? quote(t.text) : "wild" in t && t.wild === "?" ? "[^]" : "[^]*"))
    .join("");
  // Runs of stars are one star; otherwise the backtracking of this naive matcher would explode.
  return new RegExp(`^(?:${source.replace(/(?:\[\^\]\*)+/g, "[^]*")})$`, flags);
}

function globMatches(all: Token[] | undefined, value: string, flags = ""): Truth {
  if (all === undefined || !regex(all, flags).test(value)) return false;
  return all.some((t) => "unknown" in t) ? "unknown" : true;
}

function arnMatches(all: Token[] | undefined, value: string): Truth {
  if (all === undefined) return false;
  if (all.some((t) => "unknown" in t)) return value.split(":").length >= 6 ? globMatches(all, value) : false;
  const parts: Token[][] = [[]];
  for (const token of all) {
    for (const one of "text" in token ? token.text.split("").map((text) => ({ text })) : [token]) {
      if ("text" in one && one.text === ":" && parts.length < 6) parts.push([]);
      else parts[parts.length - 1]!.push(one);
    }
  }
  const given = value.split(":");
  if (parts.length < 6 || given.length < 6) return false;
  const six = [...given.slice(0, 5), given.slice(5).join(":")];
  return and(parts.map((part, i) => globMatches(part, six[i]!)));
}

// ---------------------------------------------------------------- conditions

function compare(operator: string, policy: string, value: string, variables: boolean, context: Context): Truth {
  const order = (a: number, b: number): boolean => {
    if (operator.endsWith("lessthanequals")) return a <= b;
    if (operator.endsWith("lessthan")) return a < b;
    if (operator.endsWith("greaterthanequals")) return a >= b;
    if (operator.endsWith("greaterthan")) return a > b;
    return a === b;
  };
  if (operator === "stringequals") return globMatches(tokens(policy, variables, false, context), value);
  if (operator === "stringequalsignorecase") return globMatches(tokens(policy, variables, false, context), value, "i");
  if (operator === "stringlike") return globMatches(tokens(policy, variables, true, context), value);
  if (operator === "arnlike" || operator === "arnequals")
    return arnMatches(tokens(policy, variables, true, context), value);
  if (operator.startsWith("numeric")) return order(number(value), number(policy));
  if (operator.startsWith("date")) return order(date(value), date(policy));
  if (operator === "bool") return /^(true|false)$/i.test(policy) && same(policy, value);
  if (operator === "ipaddress") return inCidr(policy, value);
  if (operator === "binaryequals") return binary(policy) !== undefined && binary(policy) === binary(value);
  return false;
}

const KNOWN =
  /^(string(not)?(equals|equalsignorecase|like)|(numeric|date)(not)?equals|(numeric|date)(less|greater)than(equals)?|bool|binaryequals|(not)?ipaddress|arn(not)?(equals|like))$/;

function clause(name: string, key: string, given: Values, variables: boolean, context: Context): Truth {
  const parts = /^(?:(foranyvalue|forallvalues):)?(.*?)(ifexists)?$/.exec(name.toLowerCase())!;
  const [, set, full, ifExists] = parts as unknown as [string, string | undefined, string, string | undefined];
  const value = context.get(key.toLowerCase());
  if (full === "null") {
    if (ifExists) return false;
    const absent = given.some((v) => same(v, "true"));
    const present = given.some((v) => same(v, "false"));
    if (value === UNKNOWN) return absent === present ? absent : "unknown";
    return value === undefined || value.length === 0 ? absent : present;
  }
  if (!KNOWN.test(full)) return false;
  const negated = full.includes("not");
  const operator = full.replace("not", "");
  const whenAbsent =
    ifExists !== undefined || (set === "forallvalues" ? true : set === "foranyvalue" ? false : negated);
  if (value === UNKNOWN) {
    const always = operator === "stringlike" && given.some((v) => /^\*+$/.test(v));
    if (!always && given.length > 0) return "unknown";
    return (always !== negated) === whenAbsent ? whenAbsent : "unknown";
  }
  const empty = value === undefined || value.length === 0 || (set !== undefined && value.every((v) => v === ""));
  if (empty) return whenAbsent;
  const one = (v: string) => {
    const matched = or(given.map((policy) => compare(operator, policy, v, variables, context)));
    return negated ? not(matched) : matched;
  };
  const all = value.map(one);
  return set === "forallvalues" || (set === undefined && negated) ? and(all) : or(all);
}

function conditionHolds(statement: Statement, variables: boolean, context: Context): Truth {
  const all: Truth[] = [];
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      all.push(clause(operator, key, list(values).map(String), variables, context));
    }
  }
  return and(all);
}

// ---------------------------------------------------------------- principals

function levels(principal: Principal): { grant: Grant; names: string[] }[] {
  const account = (id: string, grant: Grant) => ({
    grant,
    names: [id, ...["aws", "aws-cn", "aws-us-gov"].map((p) => `arn:${p}:iam::${id}:root`)],
  });
  switch (principal.kind) {
    case "root":
      return [account(principal.account, "direct")];
    case "user":
      return [account(principal.account, "account"), { grant: "direct", names: [principal.arn, principal.id] }];
    case "role-session":
      return [
        account(principal.account, "account"),
        { grant: "role", names: [principal.roleArn, principal.roleId] },
        { grant: "direct", names: [principal.arn] },
      ];
    case "federated-user": {
      const parent = principal.userArn ? [{ grant: "role" as const, names: [principal.userArn] }] : [];
      return [account(principal.account, "account"), ...parent, { grant: "direct", names: [principal.arn] }];
    }
    case "service":
      return [{ grant: "direct", names: [`Service ${principal.service}`] }];
    case "web-identity":
      return [{ grant: "direct", names: [`Federated ${principal.provider}`] }];
    case "anonymous":
      return [];
  }
}

function listed(element: PrincipalElement): string[] {
  if (element === "*") return ["*"];
  const prefixed = (kind: "Service" | "Federated") => list(element[kind]).map((name) => `${kind} ${name}`);
  return [...list(element.AWS), ...prefixed("Service"), ...prefixed("Federated")];
}

const STRENGTH: readonly Grant[] = ["none", "account", "role", "direct"];
const strongest = (grants: Grant[]): Grant => STRENGTH[Math.max(0, ...grants.map((g) => STRENGTH.indexOf(g)))]!;

/** What the statement's Principal or NotPrincipal grants this principal. */
function principalGrant(statement: Statement, principal: Principal): Grant {
  const mine = levels(principal);
  if (statement.Principal !== undefined) {
    const names = listed(statement.Principal);
    if (names.includes("*")) return "direct";
    return strongest(mine.filter((level) => level.names.some((n) => names.includes(n))).map((level) => level.grant));
  }
  if (statement.NotPrincipal === undefined) return "none";
  const names = listed(statement.NotPrincipal);
  if (names.includes("*")) return "none";
  const hit = (level: { names: string[] }) => level.names.some((n) => names.includes(n));
  // AWS: for Deny the account, the role and the session are validated one after the other; all must be excepted.
  const excepted = statement.Effect === "Deny" ? mine.length > 0 && mine.every(hit) : mine.some(hit);
  return excepted ? "none" : "direct";
}

// ---------------------------------------------------------------- statements and layers

const RESOURCE_SIDE: readonly Layer[] = ["resource", "trust", "rcp", "vpc-endpoint"];

/** Does the statement apply to the request? `grant` is what its principal element is worth. */
export function statementApplies(
  statement: Statement,
  document: PolicyDocument,
  layer: Layer,
  principal: Principal,
  request: AuthorizationRequest,
): { truth: Truth; grant: Grant } {
  const context = buildContext(principal, request);
  const variables = document.Version === "2012-10-17";
  const actions = statement.Action ?? statement.NotAction;
  if (actions === undefined) return { truth: false, grant: "none" };
  const action = or(list(actions).map((a) => globMatches(tokens(a, false, true, context), request.action, "i")));
  const resources = statement.Resource ?? statement.NotResource;
  const hit = or(list(resources).map((r) => globMatches(tokens(r, variables, true, context), request.resource)));
  const resource =
    resources === undefined ? RESOURCE_SIDE.includes(layer) : statement.Resource === undefined ? not(hit) : hit;
  let grant: Grant = "direct";
  if (RESOURCE_SIDE.includes(layer)) {
    const bare = statement.Principal === undefined && statement.NotPrincipal === undefined;
    grant = bare && layer === "rcp" ? "direct" : principalGrant(statement, principal);
  }
  const parts = [statement.Action === undefined ? not(action) : action, resource, grant !== "none"];
  return { truth: and([...parts, conditionHolds(statement, variables, context)]), grant };
}

/** Every decision of every statement of a layer. */
function evaluate(
  layer: Layer,
  policies: readonly AttachedPolicy[],
  principal: Principal,
  request: AuthorizationRequest,
) {
  const denies: Truth[] = [];
  const allows: { truth: Truth; grant: Grant }[] = [];
  for (const { document } of policies) {
    for (const statement of list(document.Statement)) {
      const applies = statementApplies(statement, document, layer, principal, request);
      if (statement.Effect === "Deny") denies.push(applies.truth);
      if (statement.Effect === "Allow") allows.push(applies);
    }
  }
  return { layer, deny: or(denies), allow: or(allows.map((a) => a.truth)), allows };
}

export function referenceDecide(policies: PrincipalPolicies, request: AuthorizationRequest): ReferenceDecision {
  if (same(request.action, "sts:GetCallerIdentity")) return { outcome: "allow", explicit: false };
  const { principal } = policies;
  const run = (layer: Layer, attached: readonly AttachedPolicy[]) => evaluate(layer, attached, principal, request);
  const hasAccount = "account" in principal;
  const limited = hasAccount && principal.kind !== "root";
  const organised = !(principal.kind === "role-session" && principal.serviceLinked);
  const resourceLayer: Layer =
    request.resourcePolicy?.source.type === "trust" ||
    (request.resourcePolicyMustAllow && /^sts:/i.test(request.action))
      ? "trust"
      : "resource";
  const scp = hasAccount && organised ? (policies.scps ?? []).map((level) => run("scp", level)) : [];
  const rcp = organised ? (request.rcps ?? []).map((level) => run("rcp", level)) : [];
  const endpoint = request.vpcEndpointPolicy ? [run("vpc-endpoint", [request.vpcEndpointPolicy])] : [];
  const boundary = limited && policies.boundary ? [run("boundary", [policies.boundary])] : [];
  const session = limited && policies.session?.length ? [run("session", policies.session)] : [];
  const resource = run(resourceLayer, request.resourcePolicy ? [request.resourcePolicy] : []);
  const identity = limited ? [run("identity", policies.identity)] : [];
  const everything = [...scp, ...rcp, ...endpoint, ...boundary, ...session, resource, ...identity];
  const denied = everything.find((layer) => layer.deny === true);
  if (denied) return { outcome: "deny", explicit: true, layer: denied.layer };

  const local = hasAccount && (request.resourceAccount ?? principal.account) === principal.account;
  /** The layer that fails when unknown allows count as `hope`; undefined when all needed layers allow. */
  const failing = (hope: boolean): Layer | undefined => {
    const allows = (layer: { allow: Truth }) => layer.allow === true || (hope && layer.allow === "unknown");
    if (!rcp.every(allows)) return "rcp";
    if (!scp.every(allows)) return "scp";
    const grant = strongest(
      resource.allows.filter((a) => a.truth === true || (hope && a.truth === "unknown")).map((a) => a.grant),
    );
    if (grant === "none" && (!hasAccount || request.resourcePolicyMustAllow)) return resourceLayer;
    if (limited) {
      const escapes = local ? grant : "none";
      if ((escapes === "none" || escapes === "account") && !identity.every(allows)) return "identity";
      // AWS: a boundary limits every way into a role; elsewhere direct grants escape it.
      if ((escapes !== "direct" || resourceLayer === "trust") && !boundary.every(allows)) return "boundary";
      const sessionAllows = session.every(allows) && (session.length > 0 || principal.kind !== "federated-user");
      if (escapes !== "direct" && !sessionAllows) return "session";
    }
    if (grant === "none" && !local) return resourceLayer;
    return endpoint.every(allows) ? undefined : "vpc-endpoint";
  };
  const hopeless = failing(true);
  if (hopeless) return { outcome: "deny", explicit: false, layer: hopeless };
  const maybeDenied = everything.find((layer) => layer.deny === "unknown");
  if (maybeDenied) return { outcome: "unknown", explicit: false, layer: maybeDenied.layer };
  const unsure = failing(false);
  return unsure ? { outcome: "unknown", explicit: false, layer: unsure } : { outcome: "allow", explicit: false };
}
