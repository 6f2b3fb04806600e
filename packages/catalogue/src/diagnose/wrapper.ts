/** What else a wrapper tells or is told of a failure. */
export interface About {
  /** `InvalidParameterException`. */
  readonly code: string;
  /** `ECS`. */
  readonly service: string;
  /** `CreateService`. */
  readonly operation: string;
  readonly requestId: string;
  /** Name of the thing concerned: a service, a stack's resource. */
  readonly resource: string;
}

/** A text found inside another. */
export interface Inside {
  readonly text: string;
  readonly code?: string;
  readonly operation?: string;
}

/**
 * One way in which a text of AWS reaches a user: printed by a tool, put in a sentence, broken by a terminal. Works both ways, and
 * `unwrap` never takes more than time proportional to the text: what people paste may be anything.
 */
export interface Wrapper {
  readonly id: string;
  /** As the tool would print it. */
  wrap(text: string, about: About): string;
  /** The texts that may stand inside, the likeliest first; none when this is not the wrapper. */
  unwrap(text: string): readonly Inside[];
}

/** Declares a wrapper. `inside` gives texts that may be the same as what they were found in; those are no news. */
export function wrapper(
  id: string,
  wrap: (text: string, about: About) => string,
  inside: (text: string) => readonly (Inside | string | undefined)[],
): Wrapper {
  return {
    id,
    wrap,
    unwrap: (text) =>
      inside(text)
        .map((found) => (typeof found === "string" ? { text: found } : found))
        .filter((found) => found !== undefined)
        .map((found) => ({ ...found, text: found.text.trim() }))
        .filter((found) => found.text !== "" && found.text !== text),
  };
}

/** What stands after the first match of an expression that is not anchored, with its groups. */
export function after(
  text: string,
  mark: RegExp,
): { readonly rest: string; readonly groups: readonly string[] } | undefined {
  const match = mark.exec(text);
  return match ? { rest: text.slice(match.index + match[0].length), groups: match.slice(1) } : undefined;
}

/** What stands before the last of a string, or the whole text where there is none. */
export function beforeLast(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
