import type { ParseResult, PolicyFinding } from "../finding.js";
import type { PolicyDocument } from "../types.js";
import { checkSyntax } from "./check-syntax.js";
import { JsonProblem, JsonReader, positionAt } from "./json-reader.js";

function findingOf(problem: JsonProblem, text: string): PolicyFinding {
  const { line, column } = positionAt(text, problem.offset);
  const place = { line: String(line), column: String(column) };
  if (problem.duplicateKey === undefined) return { id: "invalid-json", values: place };
  return { id: "duplicate-key", values: { key: problem.duplicateKey, ...place } };
}

/**
 * Reads a policy document. `ok: false` with `invalid-json`, `duplicate-key` or `syntax-error`; what is `ok` has the shape
 * of a policy document and can be compiled, but may still be refused by {@link validatePolicy} for its kind.
 * AWS: IAM User Guide "Grammar of the IAM JSON policy language".
 */
export function parsePolicy(text: string): ParseResult {
  try {
    const document = new JsonReader(text).read();
    const finding = checkSyntax(document);
    return finding ? { ok: false, finding } : { ok: true, document: document as PolicyDocument };
  } catch (problem) {
    if (problem instanceof JsonProblem) return { ok: false, finding: findingOf(problem, text) };
    throw problem;
  }
}
