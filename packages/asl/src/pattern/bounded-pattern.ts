import { findMatch } from "./find-match.js";
import { type Pattern, parsePattern } from "./parse-pattern.js";

/**
 * A RegExp, as far as JSONata uses one, that takes bounded time: expressions and texts come from strangers, and JavaScript's own engine
 * can be kept busy for years. @throws PatternUnsupported for an expression that is not read here
 */
export class BoundedPattern {
  lastIndex = 0;
  readonly source: string;
  readonly #pattern: Pattern;
  readonly #multiline: boolean;

  constructor({ source, flags }: RegExp) {
    this.source = source;
    this.#pattern = parsePattern(source, flags);
    this.#multiline = flags.includes("m");
  }

  /** As RegExp's, with the flag g. @throws QueryBound when it takes too long */
  exec(text: string): RegExpExecArray | null {
    const found =
      this.lastIndex > text.length ? undefined : findMatch(this.#pattern, text, this.lastIndex, this.#multiline);
    this.lastIndex = found?.end ?? 0;
    if (found === undefined) return null;
    const groups = found.groups.map((group) => group && text.slice(group[0], group[1]));
    const match = [text.slice(found.start, found.end), ...groups] as unknown as RegExpExecArray;
    return Object.assign(match, { index: found.start, input: text });
  }
}
