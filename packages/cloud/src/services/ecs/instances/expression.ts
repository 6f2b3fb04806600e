/**
 * The cluster query language, as far as placement and filters use it. Source: Amazon ECS Developer Guide, "Create expressions to
 * define container instances for Amazon ECS tasks".
 * DIFFERS: clauses are joined by `and` alone: `or`, `not` and parentheses are refused.
 */
import type { ContainerInstanceRow } from "./tables.js";

export interface Clause {
  readonly subject: string;
  readonly operator: "==" | "!=" | "=~" | "!~" | "<" | "<=" | ">" | ">=" | "in" | "not_in" | "exists" | "not_exists";
  readonly values: readonly string[];
}

const subject = "(attribute:[A-Za-z0-9_./-]+|ec2InstanceId|agentConnected|runningTasksCount)";
const comparison = new RegExp(
  `^${subject}\\s*(==|equals|!=|not_equals|=~|matches|!~|not_matches|<=|>=|<|>)\\s*("[^"]*"|\\S+)$`,
);
const membership = new RegExp(`^${subject}\\s+(in|not_in|!in)\\s+\\[([^\\]]*)\\]$`);
const existence = new RegExp(`^${subject}\\s+(exists|not_exists|!exists)$`);

const spellings: { readonly [operator: string]: Clause["operator"] } = {
  equals: "==",
  not_equals: "!=",
  matches: "=~",
  not_matches: "!~",
  "!in": "not_in",
  "!exists": "not_exists",
};

/** undefined for what is no such expression. */
export function parseExpression(text: string): readonly Clause[] | undefined {
  const clauses = text.split(/\s+and\s+|\s*&&\s*/).map((part) => parseClause(part.trim()));
  return clauses.every((clause) => clause !== undefined) ? clauses : undefined;
}

function parseClause(text: string): Clause | undefined {
  const [, of, operator = "", value = ""] =
    comparison.exec(text) ?? membership.exec(text) ?? existence.exec(text) ?? [];
  if (of === undefined) return undefined;
  const plain = spellings[operator] ?? (operator as Clause["operator"]);
  const values = plain === "in" || plain === "not_in" ? value.split(",") : [value];
  const clause = { subject: of, operator: plain, values: values.map((one) => one.trim().replace(/^"(.*)"$/, "$1")) };
  return (plain === "=~" || plain === "!~") && !isPattern(clause.values[0] ?? "") ? undefined : clause;
}

/** Patterns are used here where they are plain: letters, digits, dots, stars. Any other could take forever. */
const isPattern = (text: string) => /^[\w.*^$/:-]*$/.test(text) && (text.match(/\*/g) ?? []).length <= 3;

/** @param runningTasks of the instance. */
export function matches(clause: Clause, instance: ContainerInstanceRow, runningTasks: number): boolean {
  const value = valueIn(clause.subject, instance, runningTasks);
  const [wanted = ""] = clause.values;
  switch (clause.operator) {
    case "exists":
      return value !== undefined;
    case "not_exists":
      return value === undefined;
    case "==":
      return value === wanted;
    case "!=":
      return value !== wanted;
    case "=~":
      return value !== undefined && new RegExp(`^(?:${wanted})$`).test(value);
    case "!~":
      return value === undefined || !new RegExp(`^(?:${wanted})$`).test(value);
    case "in":
      return value !== undefined && clause.values.includes(value);
    case "not_in":
      return value === undefined || !clause.values.includes(value);
    default:
      return value !== undefined && compares(Number(value), clause.operator, Number(wanted));
  }
}

function compares(left: number, operator: "<" | "<=" | ">" | ">=", right: number): boolean {
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
}

/** undefined for an attribute that the instance has not; one without a value has the empty one. */
function valueIn(of: string, instance: ContainerInstanceRow, runningTasks: number): string | undefined {
  if (of === "ec2InstanceId") return instance.ec2InstanceId;
  if (of === "agentConnected") return String(instance.status !== "INACTIVE");
  if (of === "runningTasksCount") return String(runningTasks);
  const found = instance.attributes.find(({ name }) => name === of.slice("attribute:".length));
  return found && (found.value ?? "");
}
