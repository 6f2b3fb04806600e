import { slotOf } from "../condition/slots.js";

/** `*`: any run of characters, the empty one too. */
export const STAR = 0;
/** `?`: exactly one character. */
export const ONE = 1;

/** `${key}` or `${key, 'fallback'}`. */
export class Variable {
  constructor(
    readonly key: string,
    readonly slot: number,
    readonly fallback: string | undefined,
  ) {}
}

/** A piece of a parsed pattern: literal text, a wildcard, or a variable. */
export type Part = string | typeof STAR | typeof ONE | Variable;

const DOLLAR = 36;
const OPEN = 123;
const NOT_IN_NAMES = new Set(["{", "}", "'", "$", ",", "*", "?"]);

const isSpace = (c: string): boolean => c.trim() === "";

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text[at] as string)) at++;
  return at;
}

/** The part that starts with `${` at `from` and where it ends; undefined when it is no variable but plain text. */
function variableAt(text: string, from: number): { part: string | Variable; end: number } | undefined {
  let at = from + 2;
  const first = text[at];
  // AWS: IAM User Guide "Variables and tags", special characters: ${*}, ${?} and ${$} stand for the character itself.
  if ((first === "*" || first === "?" || first === "$") && text[at + 1] === "}") return { part: first, end: at + 2 };
  while (at < text.length && !NOT_IN_NAMES.has(text[at] as string) && !isSpace(text[at] as string)) at++;
  const key = text.slice(from + 2, at);
  if (key === "") return undefined;
  if (text[at] === "}") return { part: new Variable(key, slotOf(key), undefined), end: at + 1 };
  at = skipSpaces(text, at);
  if (text[at] !== ",") return undefined;
  at = skipSpaces(text, at + 1);
  if (text[at] !== "'") return undefined;
  const close = text.indexOf("'", at + 1);
  if (close < 0 || text[close + 1] !== "}") return undefined;
  return { part: new Variable(key, slotOf(key), text.slice(at + 1, close)), end: close + 2 };
}

/**
 * Splits a pattern into its parts. `variables` is true for documents of version 2012-10-17 only.
 * AWS: IAM User Guide "Variables and tags": without that Version `${aws:username}` is a literal string. What looks like a
 * variable but is none (`${`, `${}`, a space in the name) is literal too.
 */
export function parseParts(text: string, wildcards: boolean, variables: boolean): Part[] {
  const parts: Part[] = [];
  let literal = "";
  let plainFrom = 0;
  const flush = () => {
    if (literal !== "") parts.push(literal);
    literal = "";
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const found = variables && code === DOLLAR && text.charCodeAt(at + 1) === OPEN ? variableAt(text, at) : undefined;
    const wild = wildcards && (code === 42 || code === 63);
    if (!found && !wild) {
      at++;
      continue;
    }
    literal += text.slice(plainFrom, at);
    if (!found) {
      flush();
      // Two stars in a row match what one matches.
      if (code === 63) parts.push(ONE);
      else if (parts[parts.length - 1] !== STAR) parts.push(STAR);
      at++;
    } else {
      if (typeof found.part === "string") literal += found.part;
      else {
        flush();
        parts.push(found.part);
      }
      at = found.end;
    }
    plainFrom = at;
  }
  literal += text.slice(plainFrom);
  flush();
  return parts;
}

/** True when a part of the pattern is filled in from the request. */
export function hasVariables(parts: readonly Part[]): boolean {
  return parts.some((part) => part instanceof Variable);
}
