import { MAYBE, NO, negate, type Truth, YES } from "../truth.js";
import { UNKNOWN } from "../types.js";
import { type Operator, parseOperator } from "./parse-operator.js";
import { readSlot, type SlotValue, slotOf } from "./slots.js";
import { compileValueTest, type ValueTest } from "./value-test.js";

/** One line of a Condition block: an operator, a key and its values. */
export interface Clause {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  readonly slot: number;
  /** Cheap tests run first. */
  readonly cost: number;
  /** Does the clause hold for the request under way? */
  readonly test: () => Truth;
}

const truthOf = (condition: boolean): Truth => (condition ? YES : NO);

function nullTest(slot: number, values: readonly string[]): () => Truth {
  const absent = truthOf(values.some((value) => value.toLowerCase() === "true"));
  const present = truthOf(values.some((value) => value.toLowerCase() === "false"));
  return () => {
    const value = readSlot(slot);
    if (value === undefined) return absent;
    return value === UNKNOWN && absent !== present ? MAYBE : present;
  };
}

/**
 * What the clause says when the key is not in the request.
 * AWS: IAM User Guide "Condition operators" (negated operators hold), "…IfExists" (holds), and "Set operators for
 * multivalued context keys" (ForAllValues holds, ForAnyValue does not).
 */
function whenAbsent(operator: Operator): Truth {
  if (operator.ifExists) return YES;
  return truthOf(operator.qualifier === "none" ? operator.negated : operator.qualifier === "all");
}

/** What it says when the value is not known: the same as when absent if no value could change that, else MAYBE. */
function whenUnknown(operator: Operator, values: readonly string[]): Truth {
  const everything = operator.base === "stringlike" && values.some((value) => /^\*+$/.test(value));
  if (!everything && values.length > 0) return MAYBE;
  return truthOf(everything !== operator.negated) === whenAbsent(operator) ? whenAbsent(operator) : MAYBE;
}

/** All of the values (`every`) or at least one must hold. */
function overValues(matches: ValueTest, negated: boolean, every: boolean, values: readonly string[]): Truth {
  let truth: Truth = every ? YES : NO;
  for (let i = 0; i < values.length; i++) {
    const found = matches(String(values[i]));
    const one = negated ? negate(found) : found;
    if (one === (every ? NO : YES)) return one;
    if (one === MAYBE) truth = MAYBE;
  }
  return truth;
}

/**
 * AWS: with a set operator a value that is an empty string counts as no value at all ("a null dataset, such as an empty
 * string").
 */
const isNullDataset = (values: readonly string[]): boolean => values.every((value) => value === "");

function operatorTest(slot: number, operator: Operator, values: readonly string[], variables: boolean): () => Truth {
  const matches = compileValueTest(operator.base, values, variables);
  const absent = whenAbsent(operator);
  const unknown = whenUnknown(operator, values);
  const { negated, qualifier } = operator;
  // DIFFERS: AWS leaves open what an operator without ForAllValues or ForAnyValue does with several request values. Here
  // any of them may match; for a negated operator none may.
  const every = qualifier === "all" || (qualifier === "none" && negated);
  const qualified = qualifier !== "none";
  const other = (value: SlotValue): Truth => {
    if (value === UNKNOWN) return unknown;
    const all = typeof value === "object" ? value : [String(value)];
    return qualified && isNullDataset(all) ? absent : overValues(matches, negated, every, all);
  };
  return () => {
    const value = readSlot(slot);
    if (value === undefined) return absent;
    if (typeof value !== "string" || qualified) return other(value);
    return negated ? negate(matches(value)) : matches(value);
  };
}

const COSTS: readonly (readonly [string, number])[] = [
  ["null", 0],
  ["bool", 1],
  ["stringequals", 2],
  ["numeric", 3],
  ["stringlike", 4],
  ["arn", 5],
  ["date", 6],
  ["ip", 7],
];

/** Compiles one clause. An operator AWS does not have never holds (AWS refuses such a document when it is stored). */
export function compileClause(name: string, key: string, values: readonly string[], variables: boolean): Clause {
  const slot = slotOf(key);
  const operator = parseOperator(name);
  const cost = COSTS.find(([prefix]) => operator?.base.startsWith(prefix))?.[1] ?? 8;
  let test: () => Truth = () => NO;
  if (operator?.base === "null") test = nullTest(slot, values);
  else if (operator !== undefined) test = operatorTest(slot, operator, values, variables);
  return { operator: name, key, values, slot, cost, test };
}
