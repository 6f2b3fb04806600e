import { dynamodbTexts } from "@understudy/catalogue";
import type { Dynalite } from "./dynalite.js";

const PARSERS: { readonly [expression: string]: string } = {
  UpdateExpression: "db/updateParser",
  ProjectionExpression: "db/projectionParser",
};

interface Parser {
  parse(text: string, options: { readonly context: object }): unknown;
}

/**
 * A sentence of dynalite about an expression that cannot be read, in AWS's words: dynalite tells what its parser expected, AWS the
 * token at which it stopped and what stands around it. Any other sentence stays as it is.
 */
export function syntaxError(
  message: string,
  input: { readonly [member: string]: unknown },
  dynalite: Dynalite,
): string {
  const [, name = ""] = /^Invalid (\w+): Syntax error; Expected /.exec(message) ?? [];
  const text = input[name];
  if (typeof text !== "string") return message;
  const place = placeOfError(text, dynalite(PARSERS[name] ?? "db/conditionParser") as Parser, input);
  return place === undefined ? message : dynamodbTexts.syntaxError(name, ...tokenAt(text, place));
}

function placeOfError(
  text: string,
  parser: Parser,
  { ExpressionAttributeNames, ExpressionAttributeValues }: { readonly [member: string]: unknown },
): number | undefined {
  const context = {
    attrNames: ExpressionAttributeNames,
    attrVals: ExpressionAttributeValues,
    unusedAttrNames: {},
    unusedAttrVals: {},
    isReserved: () => false,
  };
  try {
    parser.parse(text, { context });
  } catch (error) {
    return (error as { readonly location?: { readonly start: { readonly offset: number } } }).location?.start.offset;
  }
  return undefined;
}

/** The token at that place, and the text from the one before it to the one after it. */
function tokenAt(text: string, place: number): [token: string, near: string] {
  const tokens = [...text.matchAll(/[#:]?\w+|\S/g)];
  const at = tokens.findIndex((match) => match.index + match[0].length > place);
  if (at === -1) return ["<EOF>", tokens.at(-1)?.[0] ?? ""];
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const last = after ?? token;
  const start = (before ?? token)?.index ?? 0;
  return [token?.[0] ?? "", text.slice(start, last && last.index + last[0].length)];
}
