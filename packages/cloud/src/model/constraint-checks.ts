import type { Constraint } from "@understudy/catalogue";
import { compilePattern } from "./compile-pattern.js";
import type { Constraints, MemberModel } from "./model.js";

/** The rules that a value breaks, in the order in which AWS's older front ends print them; empty when none. */
export type ConstraintCheck = (value: unknown) => readonly Constraint[];

const none: readonly Constraint[] = [];

/**
 * Compiles the constraints of one member, list item or map value.
 * @returns undefined where there is nothing to check.
 */
export function compileConstraints({ type, constraints }: MemberModel): ConstraintCheck | undefined {
  if (!constraints) return undefined;
  switch (type) {
    case "string":
      return compileText(constraints);
    case "integer":
    case "long":
    case "float":
    case "double":
      return compileRange(constraints, "value", (value) => (typeof value === "number" ? value : undefined));
    case "blob":
      return compileRange(constraints, "length", (value) => (value instanceof Uint8Array ? value.length : undefined));
    case "list":
      return compileRange(constraints, "length", (value) => (Array.isArray(value) ? value.length : undefined));
    case "map":
      return compileRange(constraints, "length", (value) => Object.keys(value as object).length);
    default:
      return undefined;
  }
}

/** Every rule that the constraints state, held or not: what AWS lists when an item of a collection breaks one of them. */
export function statedConstraints({ type, constraints = {} }: MemberModel): readonly Constraint[] {
  const { min, max, pattern } = constraints;
  const measure = type === "string" || type === "blob" || type === "list" || type === "map" ? "length" : "value";
  return [
    ...(max === undefined ? [] : [{ kind: `max-${measure}` as const, limit: max }]),
    ...(min === undefined ? [] : [{ kind: `min-${measure}` as const, limit: min }]),
    ...(pattern === undefined ? [] : [{ kind: "pattern" as const, limit: pattern }]),
    ...(constraints.enum === undefined ? [] : [{ kind: "enum" as const, limit: constraints.enum }]),
  ];
}

function compileText(constraints: Constraints): ConstraintCheck {
  const matches = constraints.pattern === undefined ? undefined : compilePattern(constraints.pattern);
  const values = constraints.enum && new Set(constraints.enum);
  const { min = 0, max = Number.POSITIVE_INFINITY } = constraints;
  return (value) => {
    if (typeof value !== "string") return none;
    const short = isShorter(value, min);
    const long = isLonger(value, max);
    const fits = !matches || matches(value);
    if (!short && !long && fits && (!values || values.has(value))) return none;
    const broken: Constraint[] = [];
    if (!fits) broken.push({ kind: "pattern", limit: constraints.pattern as string });
    if (short) broken.push({ kind: "min-length", limit: min });
    if (long) broken.push({ kind: "max-length", limit: max });
    if (values && !values.has(value)) broken.push({ kind: "enum", limit: constraints.enum as readonly string[] });
    return broken;
  };
}

/** In Unicode characters, which are counted only where UTF-16 units do not settle it. */
function isShorter(text: string, limit: number): boolean {
  return text.length < limit || (text.length < limit * 2 && [...text].length < limit);
}

function isLonger(text: string, limit: number): boolean {
  return text.length > limit && (text.length > limit * 2 || [...text].length > limit);
}

function compileRange(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Constraints,
  what: "value" | "length",
  measure: (value: unknown) => number | undefined,
): ConstraintCheck {
  return (value) => {
    const measured = measure(value);
    if (measured === undefined || (measured >= min && measured <= max)) return none;
    return measured < min ? [{ kind: `min-${what}`, limit: min }] : [{ kind: `max-${what}`, limit: max }];
  };
}
