/** Reads the HCL that the renderer writes, as Terraform would: blocks of attributes whose values are JSON-like. */

export interface HclBlock {
  readonly labels: readonly string[];
  readonly attributes: { readonly [name: string]: unknown };
}

export function parseHcl(text: string): readonly HclBlock[] {
  const reader = new Reader(tokens(text));
  const blocks: HclBlock[] = [];
  while (!reader.done) blocks.push(reader.block());
  return blocks;
}

type Token = { readonly kind: "string" | "word" | "mark"; readonly text: string };

function tokens(text: string): Token[] {
  const found: Token[] = [];
  const expression = /(#[^\n]*)|\s+|"((?:[^"\\\n]|\\.)*)"|([A-Za-z0-9_.-]+)|([{}()[\],=])|(.)/gsu;
  for (const [all, note, string, word, mark, other] of text.matchAll(expression)) {
    if (other !== undefined) throw new Error(`unexpected ${JSON.stringify(all)}`);
    if (string !== undefined) found.push({ kind: "string", text: readEscapes(string) });
    else if (word !== undefined) found.push({ kind: "word", text: word });
    else if (mark !== undefined) found.push({ kind: "mark", text: mark });
    else if (note === undefined && all.trim() !== "") throw new Error(`unexpected ${JSON.stringify(all)}`);
  }
  return found;
}

/** Template escapes are read before those with a backslash; a template that is not escaped is an error here. */
function readEscapes(source: string): string {
  return source.replace(/([$%])\1\{|[$%]\{|\\u([0-9a-f]{4})|\\(.)/g, (all, sign, code, character) => {
    if (sign) return `${sign}{`;
    if (code) return String.fromCharCode(Number.parseInt(code, 16));
    const read = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" }[character as string];
    if (read === undefined) throw new Error(`a template or an unknown escape: ${all}`);
    return read;
  });
}

class Reader {
  #at = 0;
  constructor(readonly all: readonly Token[]) {}

  get done(): boolean {
    return this.#at >= this.all.length;
  }

  block(): HclBlock {
    this.#take("resource");
    const labels = [this.#next().text, this.#next().text];
    return { labels, attributes: this.#object() };
  }

  #object(): { [name: string]: unknown } {
    this.#take("{");
    const members: [string, unknown][] = [];
    while (this.#peek()?.text !== "}" || this.#peek()?.kind !== "mark") {
      const name = this.#next().text;
      this.#take("=");
      members.push([name, this.#value()]);
    }
    this.#take("}");
    return Object.fromEntries(members);
  }

  #value(): unknown {
    const token = this.#peek();
    if (token?.kind === "mark" && token.text === "{") return this.#object();
    if (token?.kind === "mark" && token.text === "[") return this.#list();
    this.#at++;
    if (token?.kind === "string") return token.text;
    if (token?.text !== "jsonencode") return { reference: token?.text };
    this.#take("(");
    const value = this.#value();
    this.#take(")");
    return value;
  }

  #list(): readonly unknown[] {
    this.#take("[");
    const items: unknown[] = [];
    while (this.#peek()?.text !== "]" || this.#peek()?.kind !== "mark") {
      items.push(this.#value());
      if (this.#peek()?.text === ",") this.#take(",");
    }
    this.#take("]");
    return items;
  }

  #peek(): Token | undefined {
    return this.all[this.#at];
  }

  #next(): Token {
    const token = this.all[this.#at++];
    if (!token) throw new Error("unexpected end");
    return token;
  }

  #take(text: string): void {
    const token = this.#next();
    if (token.kind === "string" || token.text !== text) throw new Error(`expected ${text}, found ${token.text}`);
  }
}
