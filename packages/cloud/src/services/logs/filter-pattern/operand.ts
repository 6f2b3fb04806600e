import { logsFilterPatternInvalid, refuse } from "@understudy/catalogue";
import { compileRegex } from "./regex.js";
import type { Scanner } from "./scanner.js";

/** A comparison with a fixed value, as JSON and space-delimited patterns have it. */
export type Test = (value: string | number) => boolean;

type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Takes `OPERATOR VALUE`. @throws Failure when that is not what comes next. */
export function takeTest(scanner: Scanner): Test {
  const operator = scanner.skipSpace().take(/!=|<=|>=|=|<|>/uy)?.[0] as Operator | undefined;
  if (operator === undefined) return scanner.refuseHere();
  scanner.skipSpace();
  const regex = scanner.takeRegex();
  if (regex !== undefined) return equality(operator, compileRegex(regex));
  const quoted = scanner.takeQuoted();
  if (quoted !== undefined) return equality(operator, wildcard(quoted));
  const bare = scanner.take(/[\p{L}\p{N}_.*+-]+/uy)?.[0];
  if (bare === undefined) return scanner.refuseHere();
  return NUMBER.test(bare) ? numeric(operator, Number(bare), bare) : equality(operator, wildcard(bare));
}

function equality(operator: Operator, matches: (text: string) => boolean): Test {
  if (operator === "=") return (value) => matches(String(value));
  if (operator === "!=") return (value) => !matches(String(value));
  return refuse(logsFilterPatternInvalid, {});
}

/** Numbers are compared as numbers; what is none equals the number only where it is spelled the same. */
function numeric(operator: Operator, number: number, text: string): Test {
  const compare = comparisons[operator];
  return (value) => {
    if (typeof value === "number") return compare(value, number);
    if (NUMBER.test(value)) return compare(Number(value), number);
    return operator === "!=" ? value !== text : false;
  };
}

const comparisons: { readonly [operator in Operator]: (a: number, b: number) => boolean } = {
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** An asterisk stands for any text at the start and at the end; in between it is an asterisk. */
function wildcard(pattern: string): (text: string) => boolean {
  if (/^\*+$/.test(pattern)) return () => true;
  const open = { start: pattern.startsWith("*"), end: pattern.endsWith("*") };
  const fixed = pattern.slice(open.start ? 1 : 0, open.end ? -1 : undefined);
  if (open.start && open.end) return (text) => text.includes(fixed);
  if (open.start) return (text) => text.endsWith(fixed);
  if (open.end) return (text) => text.startsWith(fixed);
  return (text) => text === fixed;
}
