import type { JsonObject } from "../json/json-object.js";

/** A definition read by `readDefinition`: immutable; keeps what was made of its expressions, so hold one for each revision. */
export interface Definition {
  readonly source: JsonObject;
  /** Expressions parsed once, by kind and text. There are no more of them than the definition has. */
  readonly parsed: Map<string, unknown>;
}
