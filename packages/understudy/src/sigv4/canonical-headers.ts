/**
 * The signed headers as they are signed: `name:value` lines, each value trimmed with runs of spaces made one, repeated headers
 * joined by a comma without a space (Node joins with one, hence the raw headers). A header that was signed but not sent is
 * empty.
 */
export function canonicalHeaders(rawHeaders: readonly string[], signed: readonly string[]): string {
  const values = new Map<string, string | undefined>(signed.map((name) => [name, undefined]));
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] as string).toLowerCase();
    if (!values.has(name)) continue;
    const value = clean(rawHeaders[i + 1] as string);
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  let text = "";
  for (const name of signed) text += `${name}:${values.get(name) ?? ""}\n`;
  return text;
}

function clean(value: string): string {
  const trimmed = value.trim();
  return trimmed.includes("  ") ? trimmed.replace(/ +/g, " ") : trimmed;
}
