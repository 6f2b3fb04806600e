import { logsFilterPatternInvalid, refuse } from "@understudy/catalogue";
import type { Condition } from "./expression.js";
import { takeExpression } from "./expression.js";
import { takeTest } from "./operand.js";
import { Scanner } from "./scanner.js";
import { splitFields } from "./split-fields.js";

const NAME = /[\p{L}\p{N}_-]+/uy;

/** A field of the pattern: with a condition or without; an ellipsis stands for any number of fields. */
type Field = { readonly name: string; readonly holds: Condition<string> } | "ellipsis";

/**
 * `[ip, user, ..., status = 4* || status = 500, bytes > 1000]`.
 * Source: CloudWatch Logs User Guide, "Using filter patterns to match terms in space-delimited log events".
 * @param pattern with its brackets.
 */
export function compileDelimitedPattern(pattern: string): (message: string) => boolean {
  const fields = takeFields(new Scanner(pattern.slice(1, -1)));
  // AWS: `[]` matches every event (TestMetricFilter, examples).
  if (fields.length === 0) return () => true;
  const ellipsis = fields.indexOf("ellipsis");
  if (ellipsis !== fields.lastIndexOf("ellipsis")) refuse(logsFilterPatternInvalid, {});
  const conditions = fields.filter((field) => field !== "ellipsis");
  return (message) => {
    // AWS: the last field takes all that is left, which is why `[w1=ERROR, w2]` finds lines of more than two words.
    const values = ellipsis < 0 ? splitFields(message, conditions.length) : splitFields(message);
    if (values.length < conditions.length) return false;
    const skipped = values.length - conditions.length;
    return conditions.every(({ holds }, i) =>
      holds(values[ellipsis >= 0 && i >= ellipsis ? i + skipped : i] as string),
    );
  };
}

/** Names of a pattern's fields in order: empty for one without, `...` for an ellipsis. @param pattern with its brackets. @throws Failure */
export function delimitedNames(pattern: string): readonly string[] {
  return takeFields(new Scanner(pattern.slice(1, -1))).map((field) => (field === "ellipsis" ? "..." : field.name));
}

function takeFields(scanner: Scanner): readonly Field[] {
  if (scanner.skipSpace().atEnd) return [];
  const fields = [takeField(scanner)];
  while (scanner.skipSpace().takeText(",")) fields.push(takeField(scanner));
  return scanner.atEnd ? fields : scanner.refuseHere();
}

function takeField(scanner: Scanner): Field {
  if (scanner.skipSpace().take(/\.\.\.|…/uy)) return "ellipsis";
  if (scanner.atEnd || scanner.peek() === ",") return { name: "", holds: () => true };
  const name = scanner.take(NAME)?.[0];
  if (name === undefined) return scanner.refuseHere();
  if (scanner.skipSpace().atEnd || scanner.peek() === ",") return { name, holds: () => true };
  let isFirst = true;
  const holds = takeExpression<string>(scanner, () => {
    if (!isFirst) takeSameName(scanner, name);
    isFirst = false;
    return takeTest(scanner);
  });
  return { name, holds };
}

/** A condition of a field is about that field. */
function takeSameName(scanner: Scanner, name: string): void {
  const again = scanner.skipSpace().take(NAME)?.[0];
  if (again !== name) refuse(logsFilterPatternInvalid, {});
}
