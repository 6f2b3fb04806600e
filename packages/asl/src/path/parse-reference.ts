import { parsePath } from "./parse-path.js";
import type { Reference } from "./reference.js";

/** A variable's name as Step Functions has it: a Unicode identifier. */
const variableName = /^\$(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)/u;

/** @throws PathSyntaxError */
export function parseReference(text: string): Reference {
  if (text.startsWith("$$")) return { text, from: "context", variable: "", path: parsePath(text.slice(1)) };
  const variable = variableName.exec(text)?.groups?.name;
  if (variable === undefined) return { text, from: "input", variable: "", path: parsePath(text) };
  return { text, from: "variable", variable, path: parsePath(`$${text.slice(variable.length + 1)}`) };
}
