/** Writes HCL as `terraform fmt` would leave it. */

export type HclValue =
  | string
  | number
  | boolean
  | HclExpression
  | readonly HclValue[]
  | { readonly [key: string]: HclValue };

/** Text that is an expression already: a reference, a call. */
export class HclExpression {
  constructor(readonly text: string) {}
}

/** The body's attributes: a value, or `jsonencode` around one. `undefined` stands for a blank line. */
export type HclBody = readonly (readonly [name: string, value: HclValue] | undefined)[];

/** A block with its labels. */
export function hclBlock(type: string, labels: readonly string[], body: HclBody): string {
  return [`${[type, ...labels.map(quoted)].join(" ")} {`, ...indent(lines(body)), "}"].join("\n");
}

/** `jsonencode({…})`: a policy document. */
export function jsonencode(value: HclValue): HclExpression {
  return new HclExpression(`jsonencode(${expression(value).join("\n")})`);
}

/** Attributes that fit on a line stand in columns with their neighbours; one that does not ends the columns. */
function lines(body: HclBody): readonly string[] {
  const result: string[] = [];
  let group: (readonly [string, string])[] = [];
  const flush = () => {
    const width = Math.max(...group.map(([name]) => columns(name)));
    result.push(...group.map(([name, value]) => `${name}${" ".repeat(width - columns(name))} = ${value}`));
    group = [];
  };
  for (const attribute of body) {
    const [first = "", ...more] = attribute ? expression(attribute[1]) : [];
    if (attribute && more.length === 0) {
      group.push([attribute[0], first]);
      continue;
    }
    flush();
    result.push(...(attribute ? [`${attribute[0]} = ${first}`, ...more] : [""]));
  }
  flush();
  return result;
}

function columns(text: string): number {
  return [...text].length;
}

/** The lines of a value; all but the first are indented relative to the line that the first stands on. */
function expression(value: HclValue): readonly string[] {
  if (value instanceof HclExpression) return value.text.split("\n");
  if (typeof value === "string") return [quoted(value)];
  if (typeof value !== "object") return [String(value)];
  if (Array.isArray(value)) return list(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? ["{}"] : ["{", ...indent(lines(entries.map(([key, v]) => [objectKey(key), v]))), "}"];
}

function list(items: readonly HclValue[]): readonly string[] {
  const written = items.map(expression);
  const short = written.every((item) => item.length === 1) && written.join(", ").length <= 80;
  if (short) return [`[${written.join(", ")}]`];
  return ["[", ...indent(written.flatMap((item, i) => (i < items.length - 1 ? withComma(item) : item))), "]"];
}

function withComma(item: readonly string[]): readonly string[] {
  return [...item.slice(0, -1), `${item.at(-1)},`];
}

function indent(text: readonly string[]): readonly string[] {
  return text.map((line) => (line === "" ? line : `  ${line}`));
}

/** A key needs no quotes when it is an identifier that HCL does not read as a word of its own. */
function objectKey(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(key) && !/^(for|if|in|null|true|false)$/.test(key) ? key : quoted(key);
}

/** A string literal. `${` and `%{` would start a template, so their first character is doubled. */
function quoted(value: string): string {
  const escaped = value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be escaped
    .replace(/["\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, escapeCharacter)
    .replace(/([$%])\{/g, "$1$1{");
  return `"${escaped}"`;
}

const shortEscapes: { readonly [character: string]: string } = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

function escapeCharacter(character: string): string {
  return shortEscapes[character] ?? codes(character);
}

function codes(text: string): string {
  return [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
