/** Reads the YAML that the renderer writes, with the traps of YAML 1.1: plain words that are no strings become something else. */
export function parseYaml(text: string): unknown {
  const lines = text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"))
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }));
  return readBlock(lines);
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

function readBlock(lines: Line[]): unknown {
  const first = lines[0];
  if (!first) throw new Error("an empty block");
  if (first.text.startsWith("- ")) return readList(lines, first.indent);
  return keyOf(first.text) === undefined && lines.length === 1 ? scalar(first.text) : readMapping(lines, first.indent);
}

function readList(lines: Line[], indent: number): unknown[] {
  return groups(lines, indent).map(([head, ...rest]) => {
    if (!head?.text.startsWith("- ")) throw new Error(`no list item: ${head?.text}`);
    return readBlock([{ indent: indent + 2, text: head.text.slice(2) }, ...rest]);
  });
}

function readMapping(lines: Line[], indent: number): unknown {
  return Object.fromEntries(
    groups(lines, indent).map(([head, ...rest]) => {
      const key = keyOf(head?.text ?? "");
      if (key === undefined) throw new Error(`no key: ${head?.text}`);
      const inline = head?.text.slice(key.length + 1).trim() ?? "";
      if ((inline === "") !== rest.length > 0) throw new Error(`value in two places: ${head?.text}`);
      return [String(scalar(key)), inline === "" ? readBlock(rest) : scalar(inline)];
    }),
  );
}

function groups(lines: readonly Line[], indent: number): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    if (line.indent < indent) throw new Error(`indented less: ${line.text}`);
    if (line.indent === indent) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}

/** The source of a key: a quoted string, or what stands before the first colon that a space or the end follows. */
function keyOf(text: string): string | undefined {
  return /^("(?:[^"\\]|\\.)*"|[^"\s][^\s]*?):(?= |$)/.exec(text)?.[1];
}

function scalar(text: string): unknown {
  if (text.startsWith('"')) return JSON.parse(text);
  if (text === "[]") return [];
  if (text === "{}") return {};
  if (/^(y|n|yes|no|on|off|true|false|null|~)$/i.test(text)) return { word: text };
  if (/^[-+.\d]/.test(text)) return { number: text };
  if (/^[!&*|>%@`"'#?,[\]{}-]|^<<$|^=$|: | #|:$/.test(text)) throw new Error(`not a plain scalar: ${text}`);
  return text;
}
