import type { AnyFailureMode } from "../failure-mode.js";
import type { Template, Values } from "../template.js";
import type { Reading } from "./readings.js";

/** A failure mode whose text was found, with how much of the text speaks for it. */
export interface Match {
  readonly mode: AnyFailureMode;
  readonly values: Values;
  readonly wrappers: readonly string[];
  readonly code?: string;
  readonly operation?: string;
  /** Characters of the mode's fixed text that were found. */
  readonly weight: number;
}

/** Fixed text shorter than this says little: a value must then look like one. */
const shortText = 15;

/** Work that one parse may cost, in characters looked at. */
const parseLimit = 20_000_000;

/** The mode whose text is exactly one of the readings. Of several, the one with the longest fixed text. */
export function matchExactly(readings: readonly Reading[], modes: readonly AnyFailureMode[]): Match | undefined {
  let best: (Match & { readonly rank: readonly number[] }) | undefined;
  for (const reading of readings) {
    for (const mode of modes) {
      const values = parseBounded(mode.template, reading.text);
      if (!values || !plausible(mode, values)) continue;
      const rank = rankOf(mode, values, reading);
      if (best && !higher(rank, best.rank)) continue;
      const { wrappers, code, operation } = reading;
      best = { mode, values, wrappers, code, operation, weight: fixedLength(mode.template), rank };
    }
  }
  return best;
}

/**
 * What speaks for a match, the strongest first: fixed text; values that look like values, without white space or quotes at
 * their ends; the error code that the wrapper told; more than one line of several; nothing more to take off.
 */
function rankOf(mode: AnyFailureMode, values: Values, reading: Reading): readonly number[] {
  const all = Object.values(values);
  return [
    fixedLength(mode.template),
    -all.filter((value) => /\s/.test(value)).length,
    -all.filter((value) => /^["'`(]|["'`]$|[‘’“”]|&#?\w{2,6};/.test(value)).length,
    reading.code !== undefined && reading.code === mode.code ? 1 : 0,
    reading.line ? 0 : 1,
    -reading.text.length,
  ];
}

/** Number of characters of a template that are not values. */
export function fixedLength(template: Template): number {
  return template.parts.reduce((length, part) => length + part.length, 0);
}

function higher(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((number, i) => number !== other[i]);
  return at >= 0 && (rank[at] as number) > (other[at] as number);
}

/** No value holds lines; and `X is invalid` must not be read out of any sentence that ends so. */
function plausible(mode: AnyFailureMode, values: Values): boolean {
  const never = fixedLength(mode.template) >= shortText ? /\n/ : /\s/;
  return !Object.values(values).some((value) => never.test(value));
}

/**
 * As `template.parse`, but never slow: the expression behind it tries every way to place the fixed parts, so the number of
 * ways is looked at first. No message of AWS comes near the limit.
 */
export function parseBounded(template: Template, text: string): Values | undefined {
  const { parts } = template;
  if (!text.startsWith(parts[0] ?? "") || !text.endsWith(parts.at(-1) ?? "")) return undefined;
  let work = text.length;
  for (const part of parts.slice(1, -1)) {
    work *= occurrences(text, part, parseLimit / work);
    if (work === 0 || work > parseLimit) return undefined;
  }
  return template.parse(text);
}

function occurrences(text: string, part: string, limit: number): number {
  if (part === "") return text.length;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count <= limit; at = text.indexOf(part, at + 1)) count++;
  return count;
}
