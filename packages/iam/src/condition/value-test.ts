import { ArnPattern } from "../match/arn-pattern.js";
import { hasVariables, parseParts } from "../match/parts.js";
import { compilePattern, matchesWhole } from "../match/pattern.js";
import { matchesTemplate, merge, substitute, Template } from "../match/template.js";
import { MAYBE, NO, type Truth, YES } from "../truth.js";
import { canonicalBase64 } from "./canonical-base64.js";
import { inRange, parseAddress, parseRange } from "./parse-address.js";
import { parseDate } from "./parse-date.js";
import { parseNumber } from "./parse-number.js";

/** Does one request value match any of the policy's values? */
export type ValueTest = (value: string) => Truth;

const NEVER: ValueTest = () => NO;

/** Literal texts and texts with variables, told apart once. */
function split(values: readonly string[], wildcards: boolean, variables: boolean) {
  const all = values.map((value) => parseParts(value, wildcards, variables));
  return {
    plain: all.filter((parts) => !hasVariables(parts)),
    templates: all.filter(hasVariables).map((parts) => new Template(parts)),
  };
}

function anyTemplate(templates: readonly Template[], matches: (template: Template, value: string) => Truth): ValueTest {
  return (value) => {
    let truth: Truth = NO;
    for (let i = 0; i < templates.length; i++) {
      const one = matches(templates[i]!, value);
      if (one === YES) return YES;
      if (one === MAYBE) truth = MAYBE;
    }
    return truth;
  };
}

/** The first test that says YES wins; MAYBE of the second counts only when the first says NO. */
function either(first: ValueTest, second: ValueTest): ValueTest {
  if (first === NEVER) return second;
  return (value) => (first(value) === YES ? YES : second(value));
}

function oneOf(texts: readonly string[]): ValueTest {
  if (texts.length === 0) return NEVER;
  const [only, second] = texts;
  if (texts.length === 1) return (value) => (value === only ? YES : NO);
  if (texts.length === 2) return (value) => (value === only || value === second ? YES : NO);
  const members = new Set(texts);
  return (value) => (members.has(value) ? YES : NO);
}

function stringEquals(values: readonly string[], variables: boolean): ValueTest {
  const { plain, templates } = split(values, false, variables);
  const literal = oneOf(plain.map((parts) => parts.join("")));
  return templates.length === 0 ? literal : either(literal, anyTemplate(templates, matchesTemplate));
}

function matchesIgnoringCase(template: Template, value: string): Truth {
  const parts = substitute(template);
  if (parts === undefined) return NO;
  const lowered = parts.map((part) => (typeof part === "string" ? part.toLowerCase() : part));
  if (!matchesWhole(compilePattern(merge(lowered)), value.toLowerCase())) return NO;
  return parts.every((part) => typeof part === "string") ? YES : MAYBE;
}

function stringEqualsIgnoreCase(values: readonly string[], variables: boolean): ValueTest {
  const { plain, templates } = split(values, false, variables);
  const literal = oneOf(plain.map((parts) => parts.join("").toLowerCase()));
  const folded: ValueTest = literal === NEVER ? NEVER : (value) => literal(value.toLowerCase());
  return templates.length === 0 ? folded : either(folded, anyTemplate(templates, matchesIgnoringCase));
}

function stringLike(values: readonly string[], variables: boolean): ValueTest {
  const { plain, templates } = split(values, true, variables);
  const patterns = plain.map(compilePattern);
  const [only] = patterns;
  const many: ValueTest = (value) => {
    for (let i = 0; i < patterns.length; i++) if (matchesWhole(patterns[i]!, value)) return YES;
    return NO;
  };
  const literal =
    only === undefined ? NEVER : patterns.length > 1 ? many : (value: string) => (matchesWhole(only, value) ? YES : NO);
  return templates.length === 0 ? literal : either(literal, anyTemplate(templates, matchesTemplate));
}

function arnLike(values: readonly string[], variables: boolean): ValueTest {
  const patterns = values.map((value) => new ArnPattern(value, variables));
  return (value) => {
    let truth: Truth = NO;
    for (let i = 0; i < patterns.length; i++) {
      const one = patterns[i]!.matches(value);
      if (one === YES) return YES;
      if (one === MAYBE) truth = MAYBE;
    }
    return truth;
  };
}

type Comparison = (left: number, right: number) => boolean;
const COMPARISONS: readonly (readonly [string, Comparison])[] = [
  ["lessthanequals", (left, right) => left <= right],
  ["lessthan", (left, right) => left < right],
  ["greaterthanequals", (left, right) => left >= right],
  ["greaterthan", (left, right) => left > right],
  ["equals", (left, right) => left === right],
];

function ordered(base: string, parse: (text: string) => number, values: readonly string[]): ValueTest {
  const compare = COMPARISONS.find(([suffix]) => base.endsWith(suffix))?.[1];
  const limits = values.map(parse).filter((limit) => !Number.isNaN(limit));
  if (compare === undefined || limits.length === 0) return NEVER;
  return (value) => {
    const given = parse(value);
    for (let i = 0; i < limits.length; i++) if (compare(given, limits[i]!)) return YES;
    return NO;
  };
}

function ipAddress(values: readonly string[]): ValueTest {
  const ranges = values.map(parseRange).filter((range) => range !== undefined);
  return (value) => {
    const address = parseAddress(value);
    for (let i = 0; i < ranges.length; i++) if (inRange(ranges[i]!, address)) return YES;
    return NO;
  };
}

function bool(values: readonly string[]): ValueTest {
  const wanted = oneOf(
    values.map((value) => value.toLowerCase()).filter((value) => value === "true" || value === "false"),
  );
  return (value) => (value === "true" || value === "false" ? wanted(value) : wanted(value.toLowerCase()));
}

function binaryEquals(values: readonly string[]): ValueTest {
  const wanted = new Set(values.map(canonicalBase64).filter((value) => value !== undefined));
  return (value) => {
    const given = canonicalBase64(value);
    return given !== undefined && wanted.has(given) ? YES : NO;
  };
}

/**
 * The test of one request value, for an operator without its negation.
 * AWS: IAM User Guide "Condition operators"; variables are replaced in String and Arn operators only.
 */
export function compileValueTest(base: string, values: readonly string[], variables: boolean): ValueTest {
  if (values.length === 0) return NEVER;
  switch (base) {
    case "stringequals":
      return stringEquals(values, variables);
    case "stringequalsignorecase":
      return stringEqualsIgnoreCase(values, variables);
    case "stringlike":
      return stringLike(values, variables);
    case "arnequals":
    case "arnlike":
      return arnLike(values, variables);
    case "bool":
      return bool(values);
    case "binaryequals":
      return binaryEquals(values);
    case "ipaddress":
      return ipAddress(values);
    default:
      return ordered(base, base.startsWith("date") ? parseDate : parseNumber, values);
  }
}
