import { JsonReader, type Position, positionAt } from "./json-reader.js";

/** Where a statement stands in its document's text. */
export interface StatementPosition {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The place of each statement, by index, as `iam:SimulatePrincipalPolicy` reports it in `MatchedStatements`. Empty when
 * the text is no JSON.
 * AWS: recorded answers count lines and columns from 1 and name the column after the opening and after the closing brace.
 */
export function statementPositions(text: string): readonly StatementPosition[] {
  const found: StatementPosition[] = [];
  const after = (offset: number): Position => {
    const { line, column } = positionAt(text, offset);
    return { line, column: column + 1 };
  };
  const onObject = (path: readonly (string | number)[], start: number, end: number) => {
    const [element, index = 0] = path;
    if (element !== "Statement" || path.length > 2 || typeof index !== "number") return;
    found[index] = { start: after(start), end: after(end) };
  };
  try {
    new JsonReader(text, onObject).read();
  } catch {
    return [];
  }
  return found;
}
