import { eventPatternReasons } from "@understudy/catalogue";
import type { Json } from "./json.js";
import { refusePattern } from "./refuse-pattern.js";
import type { ValueTest } from "./value-test.js";

const comparisons: { readonly [operator: string]: (value: number, bound: number) => boolean } = {
  "=": (value, bound) => value === bound,
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};

/**
 * `["=", 5]`, `[">", 0]`, `[">=", 0, "<", 5]`: a range goes from its lower bound to its upper one.
 * @throws Failure events.pattern-invalid
 */
export function compileNumeric(operand: Json): ValueTest {
  if (!Array.isArray(operand)) return refusePattern(eventPatternReasons.numericNotArray);
  const [operator, bound, secondOperator, secondBound, ...more] = operand as readonly Json[];
  const first = comparison(operator, bound);
  if (secondOperator === undefined) return numberTest(first);
  const upwards = operator === ">" || operator === ">=";
  if (!upwards || more.length > 0) return refusePattern(eventPatternReasons.numericTooMany);
  if (secondOperator !== "<" && secondOperator !== "<=") {
    return refusePattern(eventPatternReasons.numericRangeOperator(String(secondOperator)));
  }
  const second = comparison(secondOperator, secondBound);
  if ((bound as number) >= (secondBound as number)) return refusePattern(eventPatternReasons.numericBounds);
  return numberTest((value) => first(value) && second(value));
}

function comparison(operator: Json | undefined, bound: Json | undefined): (value: number) => boolean {
  if (typeof operator !== "string") return refusePattern(eventPatternReasons.numericMember(String(operator)));
  const compare = Object.hasOwn(comparisons, operator) ? comparisons[operator] : undefined;
  if (!compare) return refusePattern(eventPatternReasons.numericOperator(operator));
  const named = operator === "=" ? "equals" : operator;
  if (typeof bound !== "number") return refusePattern(eventPatternReasons.numericValue(named));
  return (value) => compare(value, bound);
}

/** A number in a string is no number here. */
const numberTest = (holds: (value: number) => boolean): ValueTest => ({
  holds: (leaf) => typeof leaf === "number" && holds(leaf),
});
