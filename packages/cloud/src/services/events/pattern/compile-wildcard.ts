import { eventPatternReasons } from "@understudy/catalogue";
import { refusePattern } from "./refuse-pattern.js";

/**
 * A test of texts against a pattern in which `*` stands for any characters, `\*` for a star and `\\` for a backslash. Takes time
 * in proportion to the text for each part of the pattern: a hostile one costs nothing.
 * DIFFERS: AWS refuses patterns that are too complex for its machine ("Rule is too complex"); all are taken here.
 * @throws Failure events.pattern-invalid for two stars in a row.
 */
export function compileWildcard(pattern: string): (text: string) => boolean {
  const parts = partsOf(pattern);
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}

/** The fixed parts between the stars. */
function partsOf(pattern: string): readonly string[] {
  const parts = [""];
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i] as string;
    if (character === "*") {
      if (pattern[i - 1] === "*" && parts.at(-1) === "") refusePattern(eventPatternReasons.consecutiveWildcards(i));
      parts.push("");
    } else {
      const escaped = character === "\\" && (pattern[i + 1] === "*" || pattern[i + 1] === "\\");
      parts[parts.length - 1] += escaped ? (pattern[++i] as string) : character;
    }
  }
  return parts;
}
