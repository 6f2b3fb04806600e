import type { Json } from "./json.js";

/** The value a text of JSON holds; undefined when it holds none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
