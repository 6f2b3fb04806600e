import { readSlot } from "../condition/slots.js";
import { MAYBE, NO, type Truth, YES } from "../truth.js";
import { UNKNOWN } from "../types.js";
import { ONE, type Part, STAR, Variable } from "./parts.js";
import { compilePattern, matchesWhole } from "./pattern.js";

/**
 * The text a variable stands for in this request. Undefined when it has none, and for lists.
 * AWS: IAM User Guide "Variables and tags": multivalued keys cannot be used as variables; a default is used when the key
 * is not in the request.
 */
export function valueOfVariable(variable: Variable): string | typeof UNKNOWN | undefined {
  const value = readSlot(variable.slot);
  if (typeof value === "string" || value === UNKNOWN) return value;
  if (value === undefined) return variable.fallback;
  return typeof value === "object" ? undefined : String(value);
}

/** A pattern with variables, split at its stars. Matching fills the variables in without building a string. */
export class Template {
  readonly segments: readonly (readonly Part[])[];
  readonly variables: readonly Variable[];
  readonly minLength: number;
  readonly lastCode: number;
  readonly prefixAt: number;
  readonly prefixCode: number;

  constructor(readonly parts: readonly Part[]) {
    const segments: Part[][] = [[]];
    let minLength = 0;
    for (const part of parts) {
      if (part === STAR) segments.push([]);
      else segments[segments.length - 1]?.push(part);
      minLength += typeof part === "string" ? part.length : part === ONE ? 1 : 0;
    }
    this.segments = segments;
    this.variables = parts.filter((part) => part instanceof Variable);
    this.minLength = minLength;
    const first = parts[0];
    const last = parts[parts.length - 1];
    this.lastCode = typeof last === "string" ? last.charCodeAt(last.length - 1) : -1;
    this.prefixAt = typeof first === "string" ? first.length - 1 : -1;
    this.prefixCode = typeof first === "string" ? first.charCodeAt(first.length - 1) : -1;
  }
}

/** Has every variable a value? MAYBE when one is not known yet. */
export function resolvable(template: Template): Truth {
  let truth: Truth = YES;
  for (let i = 0; i < template.variables.length; i++) {
    const value = valueOfVariable(template.variables[i] as Variable);
    if (value === undefined) return NO;
    if (value === UNKNOWN) truth = MAYBE;
  }
  return truth;
}

/** The parts with values for variables. An unknown value becomes a star: it might be anything. Undefined: one has none. */
export function substitute(template: Template): Part[] | undefined {
  const parts: Part[] = [];
  for (const part of template.parts) {
    const filled = part instanceof Variable ? valueOfVariable(part) : part;
    if (filled === undefined) return undefined;
    parts.push(filled === UNKNOWN ? STAR : filled);
  }
  return parts;
}

const textOf = (part: string | Variable): string =>
  typeof part === "string" ? part : (valueOfVariable(part) as string);

function lengthOf(segment: readonly Part[]): number {
  let length = 0;
  for (let i = 0; i < segment.length; i++) {
    const part = segment[i] as Part;
    length += part === ONE ? 1 : textOf(part as string | Variable).length;
  }
  return length;
}

function segmentAt(segment: readonly Part[], text: string, from: number): boolean {
  let at = from;
  for (let i = 0; i < segment.length; i++) {
    const part = segment[i] as Part;
    if (part === ONE) at++;
    else {
      const expected = textOf(part as string | Variable);
      if (!text.startsWith(expected, at)) return false;
      at += expected.length;
    }
  }
  return at <= text.length;
}

/** Does the whole text match, once the variables are filled in? MAYBE when it might, for some value not known yet. */
export function matchesTemplate(template: Template, text: string): Truth {
  const known = resolvable(template);
  if (known === NO) return NO;
  if (known === MAYBE) return matchesWhole(compilePattern(merge(substitute(template) ?? [])), text) ? MAYBE : NO;
  const { segments } = template;
  const first = segments[0] as readonly Part[];
  const firstLength = lengthOf(first);
  if (segments.length === 1) return firstLength === text.length && segmentAt(first, text, 0) ? YES : NO;
  const last = segments[segments.length - 1] as readonly Part[];
  const end = text.length - lengthOf(last);
  let at = firstLength;
  if (at > end || !segmentAt(first, text, 0) || !segmentAt(last, text, end)) return NO;
  for (let i = 1; i < segments.length - 1; i++) {
    const segment = segments[i] as readonly Part[];
    const length = lengthOf(segment);
    while (at + length <= end && !segmentAt(segment, text, at)) at++;
    if (at + length > end) return NO;
    at += length;
  }
  return YES;
}

/** Joins neighbouring texts and stars, as the compilers expect them. */
export function merge(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
    else if (part !== STAR || last !== STAR) merged.push(part);
  }
  return merged;
}
