import { compilePattern } from "./compile-pattern.js";

const KEPT = 1_000;
const compiled = new Map<string, ReturnType<typeof compilePattern>>();

/** As {@link compilePattern}, of a stored pattern: each text is read once. */
export function compiledPattern(text: string): ReturnType<typeof compilePattern> {
  let matches = compiled.get(text);
  if (!matches) {
    matches = compilePattern(text);
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(text, matches);
  }
  return matches;
}
