import { ecsSecretNoObject, ecsSecretNoValue, ecsSecretUnexpectedEnd } from "@understudy/catalogue";

/**
 * A text as a JSON object, or what the agent says of a text that is none.
 * DIFFERS: of a text that begins as JSON and goes wrong later AWS names the character; here it is taken to end too early, so that
 * no more of a secret than its first character is ever shown.
 */
export function readJsonObject(
  text: string,
): { readonly object: { readonly [key: string]: unknown } } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const character = text.trimStart()[0];
    if (character === undefined || /[[{"\d\-tfn]/.test(character))
      return { problem: ecsSecretUnexpectedEnd.format({}) };
    return { problem: ecsSecretNoValue.format({ character }) };
  }
  if (value === null) return { object: {} };
  if (typeof value === "object" && !Array.isArray(value)) return { object: value as { [key: string]: unknown } };
  return { problem: ecsSecretNoObject.format({ type: goType(value) }) };
}

function goType(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}
