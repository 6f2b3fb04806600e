import type { PatternNode } from "./pattern-node.js";
import { PatternUnsupported } from "./pattern-unsupported.js";

/** A parsed expression and how many groups it counts. */
export interface Pattern {
  readonly node: PatternNode;
  readonly groups: number;
}

const classes: { readonly [letter: string]: (code: number) => boolean } = {
  d: (code) => code >= 48 && code <= 57,
  w: isWord,
  s: (code) => /\s/.test(String.fromCharCode(code)),
};
const controls: { readonly [letter: string]: number } = { n: 10, r: 13, t: 9, f: 12, v: 11, "0": 0 };
const deepest = 100;
const longest = 5_000;

export function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}

/**
 * A regular expression of JavaScript, without flags u and v, as a tree. @param flags `i`, `m` and `s` count
 * @throws PatternUnsupported for what is not read here (names of groups, properties of characters, looking behind)
 */
export function parsePattern(source: string, flags: string): Pattern {
  if (source.length > longest) throw new PatternUnsupported();
  const parser = new Parser(source, flags);
  const node = parser.choice(0);
  if (!parser.done) throw new PatternUnsupported();
  return { node, groups: parser.groups };
}

class Parser {
  groups = 0;
  #at = 0;
  readonly #ignoreCase: boolean;
  readonly #dotAll: boolean;

  constructor(
    readonly source: string,
    flags: string,
  ) {
    this.#ignoreCase = flags.includes("i");
    this.#dotAll = flags.includes("s");
  }

  get done(): boolean {
    return this.#at >= this.source.length;
  }

  #peek(length = 1): string {
    return this.source.slice(this.#at, this.#at + length);
  }

  #take(text: string): boolean {
    if (!this.source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #next(): string {
    if (this.done) throw new PatternUnsupported();
    return this.source[this.#at++]!;
  }

  choice(depth: number): PatternNode {
    if (depth > deepest) throw new PatternUnsupported();
    const options = [this.#sequence(depth)];
    while (this.#take("|")) options.push(this.#sequence(depth));
    return options.length === 1 ? options[0]! : { kind: "choice", options };
  }

  #sequence(depth: number): PatternNode {
    const parts: PatternNode[] = [];
    while (!this.done && this.#peek() !== "|" && this.#peek() !== ")") parts.push(this.#repeated(depth));
    return parts.length === 1 ? parts[0]! : { kind: "sequence", parts };
  }

  #repeated(depth: number): PatternNode {
    const from = this.groups;
    const body = this.#atom(depth);
    const bounds = this.#bounds();
    if (bounds === undefined) return body;
    const greedy = !this.#take("?");
    return { kind: "repeat", body, ...bounds, greedy, from, to: this.groups };
  }

  #bounds(): { least: number; most: number } | undefined {
    const endless = Number.POSITIVE_INFINITY;
    if (this.#take("*")) return { least: 0, most: endless };
    if (this.#take("+")) return { least: 1, most: endless };
    if (this.#take("?")) return { least: 0, most: 1 };
    const found = /^\{(\d{1,9})(,(\d{0,9}))?\}/.exec(this.source.slice(this.#at, this.#at + 24));
    if (found === null) return undefined;
    this.#at += found[0].length;
    const least = Number(found[1]);
    return { least, most: found[2] === undefined ? least : found[3] === "" ? endless : Number(found[3]) };
  }

  #atom(depth: number): PatternNode {
    if (this.#take("(")) return this.#group(depth);
    if (this.#take("[")) return this.#set();
    if (this.#take("^")) return { kind: "start" };
    if (this.#take("$")) return { kind: "end" };
    if (this.#take(".")) {
      const all = this.#dotAll;
      return { kind: "character", matches: (code) => all || !isLineEnd(code) };
    }
    if (this.#take("\\")) return this.#escape();
    return this.#literal(this.#next().charCodeAt(0));
  }

  #group(depth: number): PatternNode {
    if (this.#take("?:")) return this.#closed({ kind: "group", body: this.choice(depth + 1) });
    const look = this.#take("?=") ? false : this.#take("?!") ? true : undefined;
    if (look !== undefined) {
      return this.#closed({ kind: "look", body: this.choice(depth + 1), ahead: true, negative: look });
    }
    if (this.#peek() === "?") throw new PatternUnsupported();
    const index = ++this.groups;
    return this.#closed({ kind: "group", body: this.choice(depth + 1), index });
  }

  #closed(node: PatternNode): PatternNode {
    if (!this.#take(")")) throw new PatternUnsupported();
    return node;
  }

  #escape(): PatternNode {
    const letter = this.#next();
    if (letter === "b") return { kind: "boundary" };
    if (letter === "B") return { kind: "noBoundary" };
    if (/[1-9]/.test(letter)) return { kind: "back", index: Number(letter) };
    const matches = classOf(letter);
    if (matches !== undefined) return { kind: "character", matches };
    return this.#literal(this.#escaped(letter));
  }

  #escaped(letter: string): number {
    if (Object.hasOwn(controls, letter)) return controls[letter]!;
    const digits = letter === "x" ? 2 : letter === "u" ? 4 : 0;
    if (digits === 0) {
      if (/[A-Za-z]/.test(letter)) throw new PatternUnsupported();
      return letter.charCodeAt(0);
    }
    const hex = this.#peek(digits);
    if (!new RegExp(`^[0-9a-fA-F]{${digits}}$`).test(hex)) throw new PatternUnsupported();
    this.#at += digits;
    return Number.parseInt(hex, 16);
  }

  #literal(code: number): PatternNode {
    return { kind: "character", matches: this.#folded((other) => other === code) };
  }

  #set(): PatternNode {
    const negative = this.#take("^");
    const members: ((code: number) => boolean)[] = [];
    while (!this.#take("]")) members.push(this.#member());
    const within = this.#folded((code) => members.some((member) => member(code)));
    return { kind: "character", matches: (code) => within(code) !== negative };
  }

  #member(): (code: number) => boolean {
    const first = this.#setCharacter();
    if (typeof first !== "number") return first;
    if (this.#peek() !== "-" || this.#peek(2) === "-]") return (code) => code === first;
    this.#take("-");
    const last = this.#setCharacter();
    if (typeof last !== "number") throw new PatternUnsupported();
    return (code) => code >= first && code <= last;
  }

  #setCharacter(): number | ((code: number) => boolean) {
    const letter = this.#next();
    if (letter !== "\\") return letter.charCodeAt(0);
    const escaped = this.#next();
    if (escaped === "b") return 8;
    return classOf(escaped) ?? this.#escaped(escaped);
  }

  #folded(matches: (code: number) => boolean): (code: number) => boolean {
    if (!this.#ignoreCase) return matches;
    return (code) => {
      const character = String.fromCharCode(code);
      return [character, character.toLowerCase(), character.toUpperCase()].some(
        (form) => form.length === 1 && matches(form.charCodeAt(0)),
      );
    };
  }
}

function classOf(letter: string): ((code: number) => boolean) | undefined {
  const positive = classes[letter];
  if (positive !== undefined) return positive;
  const negative = /[DWS]/.test(letter) ? classes[letter.toLowerCase()] : undefined;
  return negative && ((code) => !negative(code));
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}
