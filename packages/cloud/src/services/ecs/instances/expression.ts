/**
 * The cluster query language, for placement and filters. Source: Amazon ECS Developer Guide, "Create expressions to define container
 * instances for Amazon ECS tasks".
 */
import type { ContainerInstanceRow } from "./tables.js";

type Operator = "==" | "!=" | "=~" | "!~" | "<" | "<=" | ">" | ">=" | "in" | "not_in" | "exists" | "not_exists";

export interface Clause {
  readonly subject: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

export type Expression =
  | Clause
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression };

/** An instance with what runs there. */
export interface Subject {
  readonly instance: ContainerInstanceRow;
  readonly runningTasks: number;
  /** Groups of the tasks there. */
  readonly groups: readonly string[];
}

const subject =
  "(attribute:[A-Za-z0-9_./-]+|ec2InstanceId|agentConnected|agentVersion|registeredAt|runningTasksCount|task:group)";
const words = "equals|not_equals|matches|not_matches|greater_than_equal|greater_than|less_than_equal|less_than";
const value = '"[^"]*"|[^\\s()&|]+';
const comparison = new RegExp(`^${subject}\\s*(==|!=|=~|!~|<=|>=|<|>|\\s(?:${words})\\s)\\s*(${value})`);
const membership = new RegExp(`^${subject}\\s+(in|not_in|!in)\\s*\\[([^\\]]*)\\]`);
const existence = new RegExp(`^${subject}\\s+(exists|not_exists|!exists)(?=[\\s()&|]|$)`);

const spellings: { readonly [operator: string]: Operator } = {
  equals: "==",
  not_equals: "!=",
  matches: "=~",
  not_matches: "!~",
  greater_than: ">",
  greater_than_equal: ">=",
  less_than: "<",
  less_than_equal: "<=",
  "!in": "not_in",
  "!exists": "not_exists",
};

/** Deepest nesting that is read: what is deeper is no expression of a human. */
const DEEPEST = 32;

/** What was read, and the text after it; undefined where it is not that. */
type Read = readonly [Expression, rest: string] | undefined;

/** undefined for what is no such expression. */
export function parseExpression(text: string): Expression | undefined {
  const read = readAny(text, 0);
  return read && read[1].trim() === "" ? read[0] : undefined;
}

/** `and` binds closer than `or`. */
const readAny = (text: string, depth: number): Read =>
  readJoined(text, /^\s*(?:\|\||or(?=[\s(!]))/, readAll, depth, "any");
const readAll = (text: string, depth: number): Read =>
  readJoined(text, /^\s*(?:&&|and(?=[\s(!]))/, readOne, depth, "all");

function readJoined(
  text: string,
  joint: RegExp,
  readPart: (text: string, depth: number) => Read,
  depth: number,
  by: "any" | "all",
): Read {
  const parts: Expression[] = [];
  let rest = text;
  for (;;) {
    const part = readPart(rest, depth);
    if (!part) return undefined;
    parts.push(part[0]);
    const [found] = joint.exec(part[1]) ?? [];
    if (found === undefined) return [(parts.length === 1 ? parts[0] : { [by]: parts }) as Expression, part[1]];
    rest = part[1].slice(found.length);
  }
}

function readOne(text: string, depth: number): Read {
  const rest = text.trimStart();
  if (depth > DEEPEST) return undefined;
  const [negation] = /^(?:!|not(?=[\s(]))/.exec(rest) ?? [];
  if (negation !== undefined) {
    const read = readOne(rest.slice(negation.length), depth + 1);
    return read && [{ not: read[0] }, read[1]];
  }
  if (!rest.startsWith("(")) return readClause(rest);
  const read = readAny(rest.slice(1), depth + 1);
  const after = read?.[1].trimStart();
  return read && after?.startsWith(")") ? [read[0], after.slice(1)] : undefined;
}

function readClause(text: string): Read {
  const match = membership.exec(text) ?? existence.exec(text) ?? comparison.exec(text);
  if (!match) return undefined;
  const [whole, of = "", written = "", given = ""] = match;
  const operator = spellings[written.trim()] ?? (written.trim() as Operator);
  const list = operator === "in" || operator === "not_in" ? given.split(",") : [given];
  const values = list.map((one) => one.trim().replace(/^"(.*)"$/, "$1"));
  if ((operator === "=~" || operator === "!~") && !isPattern(values[0] ?? "")) return undefined;
  return [{ subject: of, operator, values }, text.slice(whole.length)];
}

/** Patterns are used here where they are plain: letters, digits, dots, stars. Any other could take forever. */
const isPattern = (text: string) =>
  /^[\w.*^$/:-]*$/.test(text) && !/\*\*|^\*/.test(text) && (text.match(/\*/g) ?? []).length <= 3;

export function matches(expression: Expression, at: Subject): boolean {
  if ("all" in expression) return expression.all.every((one) => matches(one, at));
  if ("any" in expression) return expression.any.some((one) => matches(one, at));
  if ("not" in expression) return !matches(expression.not, at);
  const { subject: of, operator, values } = expression;
  // Of many groups one is enough; what is negated holds when none does.
  const found = of === "task:group" ? at.groups : [valueIn(of, at)];
  const negated = positives[operator];
  if (negated) return !found.some((one) => holds(negated, one, values));
  return found.some((one) => holds(operator, one, values));
}

const positives: { readonly [operator in Operator]?: Operator } = {
  "!=": "==",
  "!~": "=~",
  not_in: "in",
  not_exists: "exists",
};

function holds(operator: Operator, found: string | undefined, values: readonly string[]): boolean {
  const [wanted = ""] = values;
  if (found === undefined) return false;
  if (operator === "exists") return true;
  if (operator === "==") return found === wanted;
  if (operator === "=~") return new RegExp(`^(?:${wanted})$`).test(found);
  if (operator === "in") return values.includes(found);
  const order = compare(found, wanted);
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  return operator === ">" ? order > 0 : order >= 0;
}

/** Below 0 when the first comes before: numbers and versions part by part, dates as moments. NaN where they have no order. */
function compare(one: string, other: string): number {
  if (/^\d{4}-/.test(other)) return Date.parse(one) - Date.parse(other);
  const [left, right] = [one.split(".").map(Number), other.split(".").map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** undefined for an attribute that the instance has not; one without a value has the empty one. */
function valueIn(of: string, { instance, runningTasks }: Subject): string | undefined {
  if (of === "ec2InstanceId") return instance.ec2InstanceId;
  if (of === "agentConnected") return String(instance.status !== "INACTIVE");
  if (of === "agentVersion") return instance.versionInfo?.agentVersion;
  if (of === "registeredAt") return new Date(instance.registeredAt).toISOString();
  if (of === "runningTasksCount") return String(runningTasks);
  const found = instance.attributes.find(({ name }) => name === of.slice("attribute:".length));
  return found && (found.value ?? "");
}
