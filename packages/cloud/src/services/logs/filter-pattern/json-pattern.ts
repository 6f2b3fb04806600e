import { logsFilterPatternInvalid, refuse } from "@understudy/catalogue";
import type { Condition } from "./expression.js";
import { takeExpression } from "./expression.js";
import { selectNodes, takeSelector } from "./json-selector.js";
import { takeTest } from "./operand.js";
import { Scanner } from "./scanner.js";

const WILDCARDS_PER_PATTERN = 3;

/**
 * `{ $.level = "error" && $.latency > 500 }`.
 * Source: CloudWatch Logs User Guide, "Using filter patterns to match terms in JSON log events".
 * @param pattern with its braces.
 */
export function compileJsonPattern(pattern: string): (message: string) => boolean {
  const scanner = new Scanner(pattern.slice(1, -1));
  const wildcards = { count: 0 };
  const matches = takeExpression(scanner, () => takeUnit(scanner, wildcards));
  if (!scanner.skipSpace().atEnd) scanner.refuseHere();
  if (wildcards.count > WILDCARDS_PER_PATTERN) refuse(logsFilterPatternInvalid, {});
  return (message) => {
    const root = parse(message);
    return root !== undefined && matches(root);
  };
}

function takeUnit(scanner: Scanner, wildcards: { count: number }): Condition<object> {
  if (!scanner.skipSpace().takeText("(")) return takeCondition(scanner, wildcards);
  const inner = takeExpression(scanner, () => takeUnit(scanner, wildcards));
  return scanner.skipSpace().takeText(")") ? inner : scanner.refuseHere();
}

function takeCondition(scanner: Scanner, wildcards: { count: number }): Condition<object> {
  const selector = takeSelector(scanner);
  wildcards.count += selector.filter((step) => step.kind === "any").length;
  const is = scanner.skipSpace().take(/IS\s+(NULL|TRUE|FALSE)\b/iuy)?.[1];
  if (is !== undefined) {
    const wanted = constants[is.toUpperCase()];
    return (root) => selectNodes(root, selector).some((node) => node === wanted);
  }
  if (scanner.take(/NOT\s+EXISTS\b/iuy)) return (root) => selectNodes(root, selector).length === 0;
  const test = takeTest(scanner);
  // AWS: the selector must point to a text or a number; anything else, absence too, does not fit the pattern, whatever the operator.
  return (root) =>
    selectNodes(root, selector).some((node) => (typeof node === "string" || typeof node === "number") && test(node));
}

const constants: { readonly [name: string]: unknown } = { NULL: null, TRUE: true, FALSE: false };

function parse(message: string): object | undefined {
  // Most logs are no JSON, and a parser that fails is slow.
  if (!/^\s*[{[]/.test(message)) return undefined;
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
