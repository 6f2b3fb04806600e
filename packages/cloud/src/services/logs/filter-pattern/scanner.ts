import { logsFilterPatternInvalid, logsTermCharactersInvalid, refuse } from "@understudy/catalogue";

/** Reads a filter pattern from left to right. Every refusal of a pattern is raised here. */
export class Scanner {
  #place = 0;

  constructor(readonly text: string) {}

  get place(): number {
    return this.#place;
  }

  get atEnd(): boolean {
    return this.#place >= this.text.length;
  }

  /** What comes next, without taking it. */
  peek(length = 1): string {
    return this.text.slice(this.#place, this.#place + length);
  }

  skipSpace(): this {
    this.take(/\s*/uy);
    return this;
  }

  /** Takes what the sticky expression matches here. */
  take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#place;
    const match = expression.exec(this.text) ?? undefined;
    if (match) this.#place += match[0].length;
    return match;
  }

  /** Takes that text if it comes next. */
  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.#place)) return false;
    this.#place += text.length;
    return true;
  }

  /** @throws Failure logs.term-characters-invalid about the character that comes next; the pattern is cut short: logs.filter-pattern-invalid. */
  refuseHere(): never {
    if (this.atEnd) return refuse(logsFilterPatternInvalid, {});
    const [character = ""] = this.text.slice(this.#place);
    return refuse(logsTermCharactersInvalid, { characters: character });
  }

  /** A text in double quotes, without them; undefined when none comes next. @throws Failure when it is not closed. */
  takeQuoted(): string | undefined {
    if (this.peek() !== '"') return undefined;
    const match = this.take(/"((?:[^"\\]|\\.)*)"/suy);
    return match ? (match[1] as string).replace(/\\(["\\])/g, "$1") : this.refuseHere();
  }

  /** A regular expression between percent signs, without them; undefined when none comes next. */
  takeRegex(): string | undefined {
    if (this.peek() !== "%") return undefined;
    const match = this.take(/%([^%]+)%/uy);
    return match ? match[1] : this.refuseHere();
  }
}
