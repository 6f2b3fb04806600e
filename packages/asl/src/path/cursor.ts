import { PathSyntaxError } from "./path-syntax-error.js";

/** A place in a text that is being parsed. */
export class Cursor {
  at = 0;

  constructor(readonly text: string) {}

  get rest(): string {
    return this.text.slice(this.at);
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  peek(length = 1): string {
    return this.text.slice(this.at, this.at + length);
  }

  /** Goes over the word if it is what comes next. */
  take(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  /** @throws PathSyntaxError when something else comes next */
  expect(word: string): void {
    if (!this.take(word)) this.fail();
  }

  /** Goes over what the pattern (sticky) matches here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  skipSpaces(): void {
    this.match(/\s*/y);
  }

  fail(): never {
    throw new PathSyntaxError(`position ${this.at}`);
  }
}
