import { Cursor } from "../path/cursor.js";
import { parseReference } from "../path/parse-reference.js";
import { PathSyntaxError } from "../path/path-syntax-error.js";
import type { Argument, Intrinsic } from "./intrinsic.js";
import { intrinsicNames } from "./intrinsic-names.js";

/** AWS: "You can nest up to 10 intrinsic functions". */
const deepest = 10;

/**
 * `States.Name(argument, …)`: arguments are paths, texts in single quotes, numbers, true, false, null, and calls.
 * @throws PathSyntaxError
 */
export function parseIntrinsic(text: string): Intrinsic {
  const cursor = new Cursor(text);
  cursor.skipSpaces();
  const call = parseCall(cursor, 1);
  cursor.skipSpaces();
  if (!cursor.done) cursor.fail();
  return call;
}

function parseCall(cursor: Cursor, depth: number): Intrinsic {
  const name = cursor.match(/States\.\w+/y);
  if (name === undefined || !intrinsicNames.has(name) || depth > deepest) cursor.fail();
  cursor.skipSpaces();
  cursor.expect("(");
  cursor.skipSpaces();
  if (cursor.take(")")) return { name, arguments: [] };
  const list: Argument[] = [];
  do {
    cursor.skipSpaces();
    list.push(parseArgument(cursor, depth));
    cursor.skipSpaces();
  } while (cursor.take(","));
  cursor.expect(")");
  return { name, arguments: list };
}

function parseArgument(cursor: Cursor, depth: number): Argument {
  const next = cursor.peek();
  if (next === "'") return { kind: "text", raw: quoted(cursor) };
  if (next === "$") return { kind: "reference", reference: parseReference(pathText(cursor)) };
  if (next === "S") return { kind: "call", call: parseCall(cursor, depth + 1) };
  const literal = cursor.match(/(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (literal === undefined) cursor.fail();
  return { kind: "value", value: JSON.parse(literal) };
}

/** Only `'`, `{`, `}` and `\` may be escaped (recorded: test_illegal_escapes refuses `\"`). */
function quoted(cursor: Cursor): string {
  const text = cursor.match(/'(?:\\['{}\\]|[^'\\])*'/y);
  if (text === undefined) cursor.fail();
  return text.slice(1, -1);
}

/** The path's text: up to a comma or bracket that is not inside brackets or quotes of its own. */
function pathText(cursor: Cursor): string {
  const start = cursor.at;
  let depth = 0;
  while (!cursor.done) {
    const next = cursor.peek();
    if (next === "'" || next === '"') {
      if (cursor.match(next === "'" ? /'(?:\\.|[^'\\])*'/y : /"(?:\\.|[^"\\])*"/y) === undefined)
        throw new PathSyntaxError();
      continue;
    }
    if (depth === 0 && (next === "," || next === ")")) break;
    if (next === "[" || next === "(") depth++;
    if (next === "]" || next === ")") depth--;
    cursor.at++;
  }
  return cursor.text.slice(start, cursor.at).trimEnd();
}
