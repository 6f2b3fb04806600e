import { BoundedPattern } from "./bounded-pattern.js";

/** Whether the whole text matches a regular expression of JSONPath's, as Java's `matches`. */
export function matchPattern(source: string, flags: string, text: string): boolean {
  const pattern = new BoundedPattern(new RegExp(`^(?:${source})$`, flags.replace(/[^ims]/g, "")));
  return pattern.exec(text) !== null;
}
