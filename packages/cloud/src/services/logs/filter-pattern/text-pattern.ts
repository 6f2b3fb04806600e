import { logsTermCharactersInvalid, refuse } from "@understudy/catalogue";
import { Scanner } from "./scanner.js";

interface Term {
  readonly prefix: string;
  readonly text: string;
}

/**
 * Terms and quoted phrases: all must be in the message, `?` marks those of which one must be, `-` those that must not be.
 * Source: CloudWatch Logs User Guide, "Using filter patterns to match terms in unstructured log events".
 */
export function compileTextPattern(pattern: string): (message: string) => boolean {
  const terms = takeTerms(new Scanner(pattern));
  const texts = (prefix: string) => terms.filter((term) => term.prefix === prefix).map((term) => term.text);
  const [included, excluded, optional] = [texts(""), texts("-"), texts("?")];
  // AWS: optional terms beside others are ignored.
  const any = included.length + excluded.length === 0 ? optional : [];
  return (message) =>
    included.every((text) => message.includes(text)) &&
    !excluded.some((text) => message.includes(text)) &&
    (any.length === 0 || any.some((text) => message.includes(text)));
}

function takeTerms(scanner: Scanner): readonly Term[] {
  const terms: Term[] = [];
  while (!scanner.skipSpace().atEnd) {
    const prefix = scanner.take(/[?-]\s*/uy)?.[0].trim() ?? "";
    const quoted = scanner.takeQuoted();
    const text = quoted ?? scanner.take(/[\p{L}\p{N}_]+/uy)?.[0];
    if (text === undefined && scanner.atEnd) return refuse(logsTermCharactersInvalid, { characters: prefix });
    if (text === undefined || (quoted === undefined && !isEndOfTerm(scanner))) return scanner.refuseHere();
    if (text === "") refuse(logsTermCharactersInvalid, { characters: '""' });
    // A phrase of blanks is how AWS writes "everything"; it need not be in the message.
    if (text.trim() !== "" || prefix !== "") terms.push({ prefix, text });
  }
  return terms;
}

const isEndOfTerm = (scanner: Scanner) => scanner.atEnd || /["\s]/.test(scanner.peek());
