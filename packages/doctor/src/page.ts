/** A page of a terminal: headings at the margin, text indented below, code at the margin. */
export class Page {
  readonly #lines: string[] = [];

  constructor(readonly colour: boolean) {}

  text(): string {
    return `${this.#lines.join("\n").trimEnd()}\n`;
  }

  title(text: string): void {
    this.#gap();
    this.#lines.push(this.#paint("1;4", text));
  }

  heading(text: string): void {
    this.#gap();
    this.#lines.push(this.#paint("1", text));
  }

  section(heading: string, text: string): void {
    this.heading(heading);
    this.indented(text);
  }

  paragraph(text: string): void {
    this.#gap();
    this.#lines.push(text);
  }

  indented(text: string): void {
    this.#lines.push(...text.split("\n").map((line) => `  ${line}`));
  }

  /** `▶ role-absent  The role …`; one that is certain stands out. */
  item(mark: string, name: string, text: string, certain: boolean): void {
    this.#lines.push(`  ${this.#paint(certain ? "1;32" : "1", `${mark} ${name}`)}${text ? `: ${text}` : ""}`);
  }

  table(rows: readonly (readonly [string, string])[]): void {
    const width = Math.max(...rows.map(([name]) => name.length));
    for (const [name, value] of rows) this.indented(`${name.padEnd(width)}  ${value}`);
  }

  /** Code to be pasted, at the margin. */
  code(name: string, text: string): void {
    this.#gap();
    this.#lines.push(this.#paint("36", `--- ${name} ---`), text);
  }

  #gap(): void {
    if (this.#lines.length > 0) this.#lines.push("");
  }

  #paint(code: string, text: string): string {
    return this.colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}
