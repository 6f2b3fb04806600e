import type { AnyFailureMode } from "../failure-mode.js";
import type { Values } from "../template.js";
import { matchAlike } from "./alike.js";
import { locate } from "./locate.js";
import { type Match, matchExactly } from "./match.js";
import { cleaned, readingsOf } from "./readings.js";
import { withoutColours } from "./wrappers/print.js";

/** Which failure a pasted text tells of. */
export interface Diagnosis {
  readonly mode: AnyFailureMode;
  /** Values read from the text. One that the text does not hold (it was cut) is absent. */
  readonly values: Values;
  /** Ids of what was taken off to find it, outermost first. */
  readonly wrappers: readonly string[];
  /** Error code that a wrapper told. */
  readonly code?: string;
  /** Operation that a wrapper told: `RunTask`. */
  readonly operation?: string;
  /** False when words had to be guessed: a typo, a part cut away. */
  readonly exact: boolean;
  /** The failure that one of the values tells of in turn: why a secret could not be fetched, why a launch failed. */
  readonly nested?: Diagnosis;
}

/** Longer texts are cut to their end: what failed stands last in a log. */
const longestText = 100_000;
const deepest = 3;

/**
 * Tells which failure mode a text is about, out of whatever it was pasted in. Exact matches come first, of several the most
 * specific; then one inside the text; then the most alike. Cost is bounded for any input.
 */
export function diagnose(text: string, modes: readonly AnyFailureMode[]): Diagnosis | undefined {
  const bounded = printable(text.slice(-longestText));
  const exact = diagnoseExactly(bounded, modes, 0);
  if (exact) return exact;
  const clean = cleaned(bounded);
  const alike = matchAlike(clean.text, modes);
  return alike && diagnosisOf({ ...alike, wrappers: [...clean.wrappers, ...alike.wrappers] }, false, modes, 0);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stay
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** No message holds control characters, and a value with one could steer the terminal that it is shown on. */
function printable(text: string): string {
  return withoutColours(text).replace(/\r\n?/g, "\n").replace(controlCharacters, "");
}

function diagnoseExactly(text: string, modes: readonly AnyFailureMode[], depth: number): Diagnosis | undefined {
  const match = matchExactly(readingsOf(text), modes) ?? locate(cleaned(text).text, modes);
  return match && diagnosisOf(match, true, modes, depth);
}

function diagnosisOf(match: Match, exact: boolean, modes: readonly AnyFailureMode[], depth: number): Diagnosis {
  const { mode, values, wrappers, code, operation } = match;
  const nested = depth < deepest ? nestedOf(match, modes, depth) : undefined;
  const told = { ...(code ? { code } : {}), ...(operation ? { operation } : {}) };
  return { mode, values, wrappers, ...told, exact, ...(nested ? { nested } : {}) };
}

/** A value that is a sentence may be a failure of its own. */
function nestedOf(match: Match, modes: readonly AnyFailureMode[], depth: number): Diagnosis | undefined {
  const sentences = Object.values(match.values).filter((value) => value.length > 20 && value.includes(" "));
  const others = modes.filter((mode) => mode !== match.mode);
  for (const sentence of sentences.sort((a, b) => b.length - a.length)) {
    const found = diagnoseExactly(sentence, others, depth + 1);
    if (found) return found;
  }
  return undefined;
}
