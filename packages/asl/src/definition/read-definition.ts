import type { Definition } from "./definition.js";

/** A definition that passed `validateDefinition`, made ready to run. @throws SyntaxError when it is no JSON */
export function readDefinition(text: string): Definition {
  return { source: JSON.parse(text), parsed: new Map() };
}
