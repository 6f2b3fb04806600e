/**
 * Three-valued truth as small integers, so that the hot path never allocates or compares strings. MAYBE is the answer of
 * anything that hangs on a value not known yet (`UNKNOWN`).
 */
export type Truth = 0 | 1 | 2;
export const NO = 0;
export const YES = 1;
export const MAYBE = 2;

/** Negation; MAYBE stays MAYBE. */
export function negate(truth: Truth): Truth {
  return truth === MAYBE ? MAYBE : truth === YES ? NO : YES;
}
