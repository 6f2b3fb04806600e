import { eventPatternReasons } from "@understudy/catalogue";
import { compileAnythingBut } from "./compile-anything-but.js";
import { compileCidr } from "./compile-cidr.js";
import { compileNumeric } from "./compile-numeric.js";
import { compileWildcard } from "./compile-wildcard.js";
import type { Json } from "./json.js";
import { isObject } from "./json.js";
import { refusePattern } from "./refuse-pattern.js";
import type { ValueTest } from "./value-test.js";
import { isLeaf, stringTest } from "./value-test.js";

/** Source: EventBridge User Guide, "Comparison operators for use in event patterns". */
const matchTypes: { readonly [type: string]: (operand: Json) => ValueTest } = {
  "anything-but": compileAnythingBut,
  cidr: compileCidr,
  "equals-ignore-case": (operand) => equalsIgnoreCase(textOf(operand, "equals-ignore-case")),
  exists: compileExists,
  numeric: compileNumeric,
  prefix: (operand) => compileAffix(operand, "prefix"),
  suffix: (operand) => compileAffix(operand, "suffix"),
  wildcard: (operand) => stringTest(compileWildcard(textOf(operand, "wildcard"))),
};

/** Whether a word names a comparison: `$or` is none where its alternatives have such members. */
export const isMatchType = (word: string): boolean => Object.hasOwn(matchTypes, word);

/** One element of the list that says what a member may be. @throws Failure events.pattern-invalid */
export function compileValueTest(alternative: Json): ValueTest {
  if (isLeaf(alternative)) return { holds: (leaf) => leaf === alternative };
  if (!isObject(alternative)) return refusePattern(eventPatternReasons.matchValue);
  const [entry, ...more] = Object.entries(alternative);
  if (!entry) return refusePattern(eventPatternReasons.emptyObject);
  const [type, operand] = entry;
  const compile = isMatchType(type) ? matchTypes[type] : undefined;
  if (!compile) return refusePattern(eventPatternReasons.unrecognizedMatchType(type));
  if (more.length > 0) return refusePattern(eventPatternReasons.severalKeys);
  return compile(operand);
}

function compileExists(operand: Json): ValueTest {
  if (typeof operand !== "boolean") return refusePattern(eventPatternReasons.existsNotBoolean);
  return operand ? { holds: () => true } : { holds: () => false, absent: true };
}

/** `"a"` or `{"equals-ignore-case": "a"}`. */
function compileAffix(operand: Json, type: "prefix" | "suffix"): ValueTest {
  const folded = isObject(operand) && Object.keys(operand).join() === "equals-ignore-case";
  const affix = textOf(folded ? (operand["equals-ignore-case"] ?? null) : operand, type);
  const wanted = folded ? affix.toLowerCase() : affix;
  return stringTest((text) => {
    const seen = folded ? text.toLowerCase() : text;
    return type === "prefix" ? seen.startsWith(wanted) : seen.endsWith(wanted);
  });
}

function equalsIgnoreCase(wanted: string): ValueTest {
  const folded = wanted.toLowerCase();
  return stringTest((text) => text.toLowerCase() === folded);
}

function textOf(operand: Json, type: string): string {
  return typeof operand === "string" ? operand : refusePattern(eventPatternReasons.notAString(type));
}
