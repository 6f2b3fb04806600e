import { Cursor } from "./cursor.js";
import { parseFilter } from "./parse-filter.js";
import type { Path, PathStep } from "./path.js";
import { pathFunctions } from "./path-functions.js";

/** How deep brackets may nest in filters and how many steps a path may have: more are refused rather than let overflow the stack. */
const deepest = 32;
const longest = 256;

/**
 * A JSONPath as Step Functions reads it, that is Jayway's dialect (its errors tell): `$.a.b`, `['a','b']`, `[0]`, `[-1]`, `[1:3]`,
 * `[*]`, `..`, `[?(@.a == 1)]`, `.length()`.
 * @throws PathSyntaxError
 */
export function parsePath(text: string): Path {
  const cursor = new Cursor(text);
  cursor.expect("$");
  const path = parseSteps(cursor, 0);
  if (!cursor.done) cursor.fail();
  return path;
}

/** The steps from the cursor on, as far as they go. `depth` counts the filters around. @throws PathSyntaxError */
export function parseSteps(cursor: Cursor, depth: number): Path {
  if (depth > deepest) cursor.fail();
  const steps: PathStep[] = [];
  while (steps.length < longest) {
    if (cursor.take("..")) {
      steps.push({ kind: "deep" });
      steps.push(cursor.take("[") ? bracket(cursor, depth) : dotted(cursor, depth));
    } else if (cursor.take(".")) steps.push(dotted(cursor, depth));
    else if (cursor.take("[")) steps.push(bracket(cursor, depth));
    else break;
  }
  return { steps, definite: steps.every(isDefinite) };
}

function isDefinite(step: PathStep): boolean {
  if (step.kind === "indexes") return step.indexes.length === 1;
  return step.kind === "names" || step.kind === "function";
}

/** A backslash lets a name hold what would else end it (states-language.net, "Reference Paths"); in a filter `&` ends it, too. */
const bareName = /(?:\\.|[^.[\]()\s,'"?@=<>!|\\])+/y;
const nameInFilter = /(?:\\.|[^.[\]()\s,'"?@=<>!|&\\])+/y;

function dotted(cursor: Cursor, depth: number): PathStep {
  if (cursor.take("*")) return { kind: "all" };
  const name = cursor.match(depth === 0 ? bareName : nameInFilter)?.replace(/\\(.)/g, "$1");
  if (!name) cursor.fail();
  if (cursor.take("()")) {
    if (!Object.hasOwn(pathFunctions, name)) cursor.fail();
    return { kind: "function", name };
  }
  return { kind: "names", names: [name] };
}

function bracket(cursor: Cursor, depth: number): PathStep {
  cursor.skipSpaces();
  const step = inBrackets(cursor, depth);
  cursor.skipSpaces();
  cursor.expect("]");
  return step;
}

function inBrackets(cursor: Cursor, depth: number): PathStep {
  if (cursor.take("*")) return { kind: "all" };
  if (cursor.take("?")) {
    cursor.skipSpaces();
    cursor.expect("(");
    const filter = parseFilter(cursor, depth + 1);
    cursor.expect(")");
    return { kind: "filter", filter };
  }
  if (/['"]/.test(cursor.peek())) return { kind: "names", names: listOf(cursor, quoted) };
  const slice = cursor.match(/(-?\d+)?\s*:\s*(-?\d+)?(?=\s*\])/y);
  if (slice !== undefined) return sliceOf(slice);
  return { kind: "indexes", indexes: listOf(cursor, integer) };
}

function sliceOf(text: string): PathStep {
  const [from, to] = text.split(":").map((bound) => (bound.trim() === "" ? undefined : Number(bound)));
  return { kind: "slice", from, to };
}

function listOf<T>(cursor: Cursor, item: (cursor: Cursor) => T): T[] {
  const items = [item(cursor)];
  for (;;) {
    cursor.skipSpaces();
    if (!cursor.take(",")) return items;
    cursor.skipSpaces();
    items.push(item(cursor));
  }
}

function integer(cursor: Cursor): number {
  const digits = cursor.match(/-?\d{1,15}/y);
  if (digits === undefined) cursor.fail();
  return Number(digits);
}

/** A backslash escapes the quote alone; before anything else it is itself (recorded: test_escape_sequence_parsing). */
function quoted(cursor: Cursor): string {
  const quote = cursor.peek();
  const text = cursor.match(quote === "'" ? /'(?:\\'|[^'])*'/y : /"(?:\\"|[^"])*"/y);
  if (text === undefined) cursor.fail();
  return text.slice(1, -1).replaceAll(`\\${quote}`, quote);
}
