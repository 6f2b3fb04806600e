/** TODO-MARK replaced below */
export class BoundedPattern {
  lastIndex = 0;
  readonly source: string;
  readonly #pattern: RegExp;
  constructor(pattern: RegExp) {
    this.source = pattern.source;
    this.#pattern = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
  }
  exec(text: string): RegExpExecArray | null {
    this.#pattern.lastIndex = this.lastIndex;
    const found = this.#pattern.exec(text);
    this.lastIndex = this.#pattern.lastIndex;
    return found;
  }
}
