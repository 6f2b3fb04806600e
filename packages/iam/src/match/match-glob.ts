import { YES } from "../truth.js";
import { ArnPattern } from "./arn-pattern.js";
import { BoundedCache } from "./bounded-cache.js";
import { parseParts } from "./parts.js";
import { compilePattern, matchesWhole, type Pattern } from "./pattern.js";

const patterns = new BoundedCache<Pattern>(2048, (text) => compilePattern(parseParts(text, true, false)));
const arns = new BoundedCache<ArnPattern>(2048, (text) => new ArnPattern(text, false));

/**
 * Does the text match the pattern, in which `*` stands for any run of characters and `?` for one? Case matters. How
 * Resource elements and StringLike match; variables are not replaced.
 */
export function matchGlob(pattern: string, text: string): boolean {
  return matchesWhole(patterns.get(pattern), text);
}

/** The same regardless of case: how Action elements match. */
export function matchAction(pattern: string, action: string): boolean {
  return matchGlob(pattern.toLowerCase(), action.toLowerCase());
}

/** How ArnLike and ArnEquals match: each of the six parts separately, so that a wildcard does not cross a colon. */
export function matchArn(pattern: string, arn: string): boolean {
  return arns.get(pattern).matches(arn) === YES;
}
