import { JsonReader, type Position, positionAt } from "./json-reader.js";

/** Where a statement stands in its document's text. */
export interface StatementPosition {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The place of each statement, by index, as `iam:SimulatePrincipalPolicy` reports it in `MatchedStatements`. Empty when
 * the text is no JSON.
 * AWS: recorded answers count lines and columns from 1 and name the column after the closing brace. The start is where the
 * reader of the JSON stood before the statement: after the brace of a lone statement, after the bracket for the first of a
 * list, and for every other at the end of the one before it.
 */
export function statementPositions(text: string): readonly StatementPosition[] {
  const found: StatementPosition[] = [];
  const at = (offset: number): Position => positionAt(text, offset);
  const onObject = (path: readonly (string | number)[], start: number, end: number) => {
    const [element, index] = path;
    if (element !== "Statement" || path.length > 2) return;
    if (index === undefined) found[0] = { start: at(start + 1), end: at(end + 1) };
    if (typeof index !== "number") return;
    const before = found[index - 1]?.end ?? at(text.lastIndexOf("[", start) + 1);
    found[index] = { start: before, end: at(end + 1) };
  };
  try {
    new JsonReader(text, onObject).read();
  } catch {
    return [];
  }
  return found;
}
