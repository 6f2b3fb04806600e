/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not a policy's JSON. */
export class JsonProblem extends Error {
  constructor(
    readonly offset: number,
    /** Set when the problem is a key written twice in one object. */
    readonly duplicateKey?: string,
  ) {
    super("not valid JSON");
  }
}

/** Deeper nesting cannot be a policy; a text of a million brackets must not exhaust the stack. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const LITERALS: readonly (readonly [string, boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/**
 * Reads JSON, strictly, refusing a key that stands twice in one object (`JSON.parse` would silently keep the last).
 * AWS: IAM User Guide "Grammar of the IAM JSON policy language": elements must not contain multiple instances of the same
 * key. `onObject` is told where each object starts and ends, with the path that leads to it.
 */
export class JsonReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly onObject?: (path: readonly (string | number)[], start: number, end: number) => void,
  ) {}

  /** The value of the whole text. Throws {@link JsonProblem}. */
  read(): unknown {
    const value = this.value([]);
    this.match(SPACE);
    if (this.at !== this.text.length) throw new JsonProblem(this.at);
    return value;
  }

  private value(path: readonly (string | number)[]): unknown {
    if (path.length > MAX_DEPTH) throw new JsonProblem(this.at);
    this.match(SPACE);
    const first = this.text[this.at];
    if (first === "{") return this.object(path);
    if (first === "[") return this.array(path);
    if (first === '"') return this.string();
    for (const [word, value] of LITERALS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    const number = this.match(NUMBER);
    if (number === undefined || number === "") throw new JsonProblem(this.at);
    return Number(number);
  }

  private object(path: readonly (string | number)[]): unknown {
    const start = this.at++;
    const made: Record<string, unknown> = {};
    const seen = new Set<string>();
    if (!this.closes("}")) {
      do {
        this.match(SPACE);
        const keyAt = this.at;
        const key = this.string();
        if (seen.has(key)) throw new JsonProblem(keyAt, key);
        seen.add(key);
        this.expect(":");
        // Not an assignment: the key may be `__proto__`, which must become a property like any other.
        const value = this.value([...path, key]);
        Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
      } while (this.continues("}"));
    }
    this.onObject?.(path, start, this.at - 1);
    return made;
  }

  private array(path: readonly (string | number)[]): unknown {
    this.at++;
    const made: unknown[] = [];
    if (this.closes("]")) return made;
    do made.push(this.value([...path, made.length]));
    while (this.continues("]"));
    return made;
  }

  private string(): string {
    const start = this.at;
    if (this.text[start] !== '"') throw new JsonProblem(start);
    let at = start + 1;
    while (at < this.text.length && this.text[at] !== '"') at += this.text[at] === "\\" ? 2 : 1;
    try {
      // Decides on escapes and control characters inside the quotes.
      const read = JSON.parse(this.text.slice(start, at + 1)) as string;
      this.at = at + 1;
      return read;
    } catch {
      throw new JsonProblem(start);
    }
  }

  /** After an element: true when a comma follows, false when the bracket closes. */
  private continues(close: string): boolean {
    if (this.closes(close)) return false;
    this.expect(",");
    return true;
  }

  private closes(close: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] !== close) return false;
    this.at++;
    return true;
  }

  private expect(character: string): void {
    if (!this.closes(character)) throw new JsonProblem(this.at);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}

/** Line and column of an offset. A line ends at a line feed, a carriage return, or both. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: end } of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line++;
    lineStart = index + end.length;
  }
  return { line, column: offset - lineStart + 1 };
}
