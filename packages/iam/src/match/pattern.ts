import { type Part, STAR } from "./parts.js";

export const ANY = 0;
export const EXACT = 1;
export const PREFIX = 2;
export const SUFFIX = 3;
export const PREFIX_SUFFIX = 4;
export const PIECES = 5;
export const GENERAL = 6;

const STAR_CODE = -1;
const ONE_CODE = -2;
const NO_PIECES: readonly string[] = [];
const NO_CODES: readonly number[] = [];

/**
 * A compiled pattern without variables. Most policies use few shapes (exact, prefix, prefix and suffix), each of which
 * has a matcher of its own; only patterns with `?` need the general one. `lastCode`, `prefixAt` and `prefixCode` let a
 * caller reject most texts with integer comparisons before calling a matcher; -1 means "nothing to compare".
 */
export class Pattern {
  readonly lastCode: number;
  readonly prefixAt: number;
  readonly prefixCode: number;

  constructor(
    readonly shape: number,
    readonly minLength: number,
    readonly prefix: string,
    readonly suffix: string,
    readonly pieces: readonly string[],
    readonly codes: readonly number[],
  ) {
    const tail = shape === EXACT ? prefix : suffix;
    this.lastCode = tail === "" ? -1 : tail.charCodeAt(tail.length - 1);
    this.prefixAt = prefix.length - 1;
    this.prefixCode = prefix === "" ? -1 : prefix.charCodeAt(prefix.length - 1);
  }
}

function minLengthOf(parts: readonly Part[]): number {
  let length = 0;
  for (const part of parts) length += typeof part === "string" ? part.length : part === STAR ? 0 : 1;
  return length;
}

function codesOf(parts: readonly Part[]): number[] {
  const codes: number[] = [];
  for (const part of parts) {
    if (typeof part === "string") for (let i = 0; i < part.length; i++) codes.push(part.charCodeAt(i));
    else codes.push(part === STAR ? STAR_CODE : ONE_CODE);
  }
  return codes;
}

/** Compiles parts that hold no variables. */
export function compilePattern(parts: readonly Part[]): Pattern {
  const first = parts[0];
  const last = parts[parts.length - 1];
  const prefix = typeof first === "string" ? first : "";
  const minLength = minLengthOf(parts);
  const make = (shape: number, suffix: string, pieces: readonly string[] = NO_PIECES) =>
    new Pattern(shape, minLength, prefix, suffix, pieces, NO_CODES);
  if (parts.length === 0 || (parts.length === 1 && prefix !== "")) return make(EXACT, "");
  const suffix = typeof last === "string" ? last : "";
  if (parts.some((part) => typeof part !== "string" && part !== STAR)) {
    return new Pattern(GENERAL, minLength, prefix, suffix, NO_PIECES, codesOf(parts));
  }
  if (parts.length === 1) return make(ANY, "");
  const pieces = parts
    .slice(prefix === "" ? 0 : 1, suffix === "" ? undefined : -1)
    .filter((p) => typeof p === "string");
  if (pieces.length > 0) return make(PIECES, suffix, pieces);
  return make(prefix === "" ? SUFFIX : suffix === "" ? PREFIX : PREFIX_SUFFIX, suffix);
}

/**
 * Two pointers with one remembered star: at worst length times length, never exponential.
 */
function matchGeneral(codes: readonly number[], text: string, start: number, end: number): boolean {
  let at = start;
  let code = 0;
  let starCode = -1;
  let starAt = start;
  while (at < end) {
    const expected = code < codes.length ? (codes[code] as number) : -3;
    if (expected === STAR_CODE) {
      starCode = code++;
      starAt = at;
    } else if (expected === ONE_CODE || expected === text.charCodeAt(at)) {
      code++;
      at++;
    } else if (starCode >= 0) {
      code = starCode + 1;
      at = ++starAt;
    } else return false;
  }
  while (code < codes.length && codes[code] === STAR_CODE) code++;
  return code === codes.length;
}

/** The pieces between stars, leftmost first: taking the earliest place for each leaves most room for the rest. */
function matchPieces(pieces: readonly string[], text: string, start: number, end: number): boolean {
  let at = start;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string;
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** Does the whole text match? */
export function matchesWhole(pattern: Pattern, text: string): boolean {
  switch (pattern.shape) {
    case ANY:
      return true;
    case EXACT:
      return text === pattern.prefix;
    case PREFIX:
      return text.slice(0, pattern.prefix.length) === pattern.prefix;
    case SUFFIX:
      return text.slice(-pattern.suffix.length) === pattern.suffix;
    default:
      return matchesRange(pattern, text, 0, text.length);
  }
}

/** Does `text` from `start` up to `end` match? No substring is made. */
export function matchesRange(pattern: Pattern, text: string, start: number, end: number): boolean {
  if (end - start < pattern.minLength) return false;
  switch (pattern.shape) {
    case ANY:
      return true;
    case EXACT:
      return end - start === pattern.minLength && text.startsWith(pattern.prefix, start);
    case GENERAL:
      return matchGeneral(pattern.codes, text, start, end);
    default: {
      const { prefix, suffix, pieces } = pattern;
      if (prefix !== "" && text.slice(start, start + prefix.length) !== prefix) return false;
      if (suffix !== "" && text.slice(end - suffix.length, end) !== suffix) return false;
      return pieces.length === 0 || matchPieces(pieces, text, start + prefix.length, end - suffix.length);
    }
  }
}
