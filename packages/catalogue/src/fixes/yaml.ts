/** Writes YAML that every parser reads alike: whatever could be taken for something else than a string is quoted. */

export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** The document's lines, in block style. */
export function yaml(value: YamlValue): string {
  return block(value).join("\n");
}

function block(value: YamlValue): readonly string[] {
  if (isScalar(value)) return [scalar(value)];
  if (Array.isArray(value)) return value.flatMap(item);
  return Object.entries(value).flatMap(([key, member]) => entry(scalar(key), member));
}

/** `- first line`, the others below it. */
function item(value: YamlValue): readonly string[] {
  const [first = "", ...more] = block(value);
  return [`- ${first}`, ...indent(more)];
}

function entry(key: string, value: YamlValue): readonly string[] {
  return isScalar(value) ? [`${key}: ${scalar(value)}`] : [`${key}:`, ...indent(block(value))];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** An empty list or mapping has no block style, so it stands on the line as a scalar does. */
function isScalar(value: YamlValue): boolean {
  return typeof value !== "object" || Object.keys(value).length === 0;
}

function scalar(value: YamlValue): string {
  if (typeof value === "object") return Array.isArray(value) ? "[]" : "{}";
  return typeof value === "string" && !isPlain(value) ? quoted(value) : String(value);
}

/**
 * Plain strings start with a letter or a slash, so they are no number, date or sexagesimal; they hold a colon only before a
 * character that is not a space; and they are not one of the words that YAML 1.1 reads as a boolean or null.
 */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z/]([A-Za-z0-9_./:@+-]*[A-Za-z0-9_/])?$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  );
}

/** A double-quoted string: JSON's escapes are YAML's, and so are codes for characters that YAML takes for line ends. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
