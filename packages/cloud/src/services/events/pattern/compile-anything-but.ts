import { eventPatternReasons } from "@understudy/catalogue";
import { compileWildcard } from "./compile-wildcard.js";
import type { Json, JsonObject } from "./json.js";
import { isObject } from "./json.js";
import { refusePattern } from "./refuse-pattern.js";
import type { Leaf, ValueTest } from "./value-test.js";

type StringTest = (text: string) => boolean;

/** What may stand inside anything-but beside values: how one text of it is made a test. */
const patterns: { readonly [type: string]: (text: string) => StringTest } = {
  prefix: (affix) => (text) => text.startsWith(affix),
  suffix: (affix) => (text) => text.endsWith(affix),
  "equals-ignore-case": (wanted) => (text) => text.toLowerCase() === wanted.toLowerCase(),
  wildcard: compileWildcard,
};

/**
 * `"a"`, `["a", "b"]`, `[1, 2]`, or one of prefix, suffix, equals-ignore-case and wildcard with a text or a list of texts. Other
 * values, null among them, pass; a member that is not there does not. Source: EventBridge User Guide, "anything-but matching".
 * @throws Failure events.pattern-invalid
 */
export function compileAnythingBut(operand: Json): ValueTest {
  if (isObject(operand)) return noneOf(stringTests(operand));
  if (!Array.isArray(operand)) {
    if (typeof operand !== "string" && typeof operand !== "number") {
      return refusePattern(eventPatternReasons.anythingButValue);
    }
    return { holds: (leaf) => leaf !== operand };
  }
  const values = operand as readonly Json[];
  if (values.length === 0) return refusePattern(eventPatternReasons.emptyArray);
  if (values.some((value) => typeof value !== "string" && typeof value !== "number")) {
    return refusePattern(eventPatternReasons.anythingButMember);
  }
  if (values.some((value) => typeof value !== typeof values[0])) {
    return refusePattern(eventPatternReasons.anythingButMixed);
  }
  const set = new Set<Json>(values);
  return { holds: (leaf: Leaf) => !set.has(leaf) };
}

const noneOf = (tests: readonly StringTest[]): ValueTest => ({
  holds: (leaf) => typeof leaf !== "string" || !tests.some((holds) => holds(leaf)),
});

function stringTests(operand: JsonObject): readonly StringTest[] {
  const [entry, ...more] = Object.entries(operand);
  if (!entry) return refusePattern(eventPatternReasons.emptyObject);
  if (more.length > 0) return refusePattern(eventPatternReasons.severalKeys);
  const [type, value] = entry;
  const compile = Object.hasOwn(patterns, type) ? patterns[type] : undefined;
  if (!compile) return refusePattern(eventPatternReasons.anythingButPattern(type));
  if (isObject(value)) return refusePattern(eventPatternReasons.anythingButValue);
  const values = Array.isArray(value) ? (value as readonly Json[]) : [value];
  if (values.length === 0) return refusePattern(eventPatternReasons.emptyArray);
  return values.map((one) => compile(textOf(one, type)));
}

function textOf(value: Json, type: string): string {
  const affix = type === "prefix" || type === "suffix";
  if (typeof value !== "string") {
    const { anythingButIgnoreCase, notAString } = eventPatternReasons;
    return refusePattern(
      type === "equals-ignore-case" ? anythingButIgnoreCase : notAString(affix ? "prefix/suffix" : type),
    );
  }
  return affix && value === "" ? refusePattern(eventPatternReasons.emptyAffix) : value;
}
