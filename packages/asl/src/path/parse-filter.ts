import type { Json } from "../json/json.js";
import type { Cursor } from "./cursor.js";
import type { Filter, Operand } from "./filter.js";
import { parseSteps } from "./parse-path.js";

const deepest = 32;
const operators = /==|!=|<=|>=|=~|<|>|(?:in|nin|subsetof|anyof|noneof|contains|size|empty)\b/y;

/** The condition up to the bracket that closes it. `depth` counts the brackets around. @throws PathSyntaxError */
export function parseFilter(cursor: Cursor, depth: number): Filter {
  return joined(cursor, "or", "||", () => joined(cursor, "and", "&&", () => single(cursor, depth)));
}

function joined(cursor: Cursor, kind: "or" | "and", operator: string, part: () => Filter): Filter {
  const filters = [part()];
  for (;;) {
    cursor.skipSpaces();
    if (!cursor.take(operator)) break;
    filters.push(part());
  }
  return filters.length === 1 ? filters[0]! : { kind, filters };
}

function single(cursor: Cursor, depth: number): Filter {
  if (depth > deepest) cursor.fail();
  cursor.skipSpaces();
  if (cursor.peek() === "!" && cursor.peek(2) !== "!=") {
    cursor.take("!");
    return { kind: "not", filter: single(cursor, depth + 1) };
  }
  if (cursor.take("(")) {
    const filter = parseFilter(cursor, depth + 1);
    cursor.expect(")");
    return filter;
  }
  return comparison(cursor, depth);
}

function comparison(cursor: Cursor, depth: number): Filter {
  const left = operand(cursor, depth);
  cursor.skipSpaces();
  const operator = cursor.match(operators);
  if (operator === undefined) {
    if (left.kind !== "path") cursor.fail();
    return { kind: "exists", operand: left };
  }
  cursor.skipSpaces();
  return { kind: "compare", operator, left, right: operand(cursor, depth) };
}

function operand(cursor: Cursor, depth: number): Operand {
  if (cursor.take("@")) return { kind: "path", from: "item", path: parseSteps(cursor, depth) };
  if (cursor.take("$")) return { kind: "path", from: "root", path: parseSteps(cursor, depth) };
  if (cursor.peek() === "/") {
    const pattern = cursor.match(/\/(?:\\.|[^/\\])*\/[a-z]*/y);
    if (pattern === undefined) cursor.fail();
    const end = pattern.lastIndexOf("/");
    return { kind: "pattern", source: pattern.slice(1, end), flags: pattern.slice(end + 1) };
  }
  return { kind: "value", value: literal(cursor, depth) };
}

function literal(cursor: Cursor, depth: number): Json {
  if (depth > deepest) cursor.fail();
  const number = cursor.match(/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (number !== undefined) return Number(number);
  const word = cursor.match(/true\b|false\b|null\b/y);
  if (word !== undefined) return JSON.parse(word);
  const text = cursor.match(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/y);
  if (text !== undefined) return text.slice(1, -1).replace(/\\(.)/g, "$1");
  cursor.expect("[");
  const items: Json[] = [];
  for (;;) {
    cursor.skipSpaces();
    if (cursor.take("]")) return items;
    items.push(literal(cursor, depth + 1));
    cursor.skipSpaces();
    cursor.take(",");
  }
}
