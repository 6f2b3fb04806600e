import { eventPatternReasons } from "@understudy/catalogue";
import { compileValueTest, isMatchType } from "./compile-value-test.js";
import { expandDots } from "./expand-dots.js";
import type { Json, JsonObject } from "./json.js";
import { isObject, parseJson } from "./json.js";
import { refusePattern } from "./refuse-pattern.js";
import type { Leaf, ValueTest } from "./value-test.js";
import { isLeaf } from "./value-test.js";

/** Whether a value at a place of the event is as the pattern wants it; undefined: nothing is there. */
type Test = (value: Json | undefined) => boolean;

/**
 * Reads an event pattern. Every member that it names must be as it says; of the alternatives in a list one is enough; members
 * of the event that it does not name do not matter. Source: EventBridge User Guide, "Amazon EventBridge event patterns".
 * @returns whether an event matches.
 * @throws Failure events.pattern-invalid
 */
export function compilePattern(text: string): (event: JsonObject) => boolean {
  const pattern = parseJson(text);
  if (pattern === undefined) return refusePattern(eventPatternReasons.notJson);
  if (!isObject(pattern)) return refusePattern(eventPatternReasons.notAnObject);
  // Checked as written, then read with dots expanded.
  compileObject(pattern);
  const test = compileObject(expandDots(pattern) as JsonObject);
  return (event) => test(expandDots(event));
}

function compileObject(pattern: JsonObject): Test {
  const entries = Object.entries(pattern);
  if (entries.length === 0) return refusePattern(eventPatternReasons.emptyObject);
  const tests = entries.map(([key, wanted]) =>
    key === "$or" && areAlternatives(wanted) ? compileOr(wanted) : compileMember(key, wanted),
  );
  const all = (value: JsonObject) => tests.every((holds) => holds(value));
  // In an array of objects one of them must have it all.
  const test: Test = (value) => {
    if (Array.isArray(value) && value.length > 0) return (value as readonly Json[]).some(test);
    return all(isObject(value) ? value : {});
  };
  return test;
}

/** AWS: `$or` is an operator where two or more objects follow whose members are no comparisons; elsewhere it is a name. */
function areAlternatives(wanted: Json): wanted is readonly JsonObject[] {
  if (!Array.isArray(wanted) || wanted.length < 2) return false;
  return (wanted as readonly Json[]).every((one) => isObject(one) && !Object.keys(one).some(isMatchType));
}

function compileOr(alternatives: readonly JsonObject[]): (value: JsonObject) => boolean {
  const tests = alternatives.map(compileObject);
  return (value) => tests.some((holds) => holds(value));
}

function compileMember(key: string, wanted: Json): (value: JsonObject) => boolean {
  const test = compileWanted(key, wanted);
  return (value) => test(Object.hasOwn(value, key) ? value[key] : undefined);
}

function compileWanted(key: string, wanted: Json): Test {
  if (isObject(wanted)) return compileObject(wanted);
  if (!Array.isArray(wanted)) return refusePattern(eventPatternReasons.neitherObjectNorArray(key));
  if (wanted.length === 0) return refusePattern(eventPatternReasons.emptyArray);
  const tests = (wanted as readonly Json[]).map(compileValueTest);
  const absent = tests.some((test) => test.absent);
  return (value) => {
    const leaves = leavesOf(value);
    return leaves.length === 0 ? absent : leaves.some((leaf) => anyHolds(tests, leaf));
  };
}

const anyHolds = (tests: readonly ValueTest[], leaf: Leaf) => tests.some((test) => test.holds(leaf));

/** The values at the end of a path: an array stands for its elements, an object is none. */
function leavesOf(value: Json | undefined): readonly Leaf[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(leavesOf);
  return isLeaf(value) ? [value] : [];
}
