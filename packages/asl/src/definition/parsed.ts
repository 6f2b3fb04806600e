import type { Definition } from "./definition.js";

/** What a parser makes of an expression, made once for the definition. @throws whatever the parser throws */
export function parsed<T>(definition: Definition, kind: string, text: string, parse: (text: string) => T): T {
  const key = `${kind}:${text}`;
  const before = definition.parsed.get(key);
  if (before !== undefined) return before as T;
  const value = parse(text);
  definition.parsed.set(key, value);
  return value;
}
