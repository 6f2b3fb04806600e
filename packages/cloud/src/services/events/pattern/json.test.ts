import fc from "fast-check";
import { expect, it } from "vitest";
import { expandDots } from "./expand-dots.js";
import { parseJson } from "./json.js";

const nested = (depth: number) => `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;

it("reads JSON, and nothing else", () => {
  const readsLikeJson = (text: string) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  };
  fc.assert(fc.property(fc.json(), readsLikeJson));
  for (const text of ["", "{", "{'a':1}", "undefined"]) expect(parseJson(text)).toBeUndefined();
});

it("does not read what is nested too deep; brackets in texts do not nest", () => {
  expect(parseJson(nested(900))).toBeDefined();
  expect(parseJson(nested(100_000))).toBeUndefined();
  expect(parseJson(JSON.stringify({ a: '\\"[[['.repeat(1_000) }))).toBeDefined();
});

it.each<[value: object, expanded: object]>([
  [{ "a.b": 1 }, { a: { b: 1 } }],
  [{ "a.b": 1, "a.c": 2, a: { d: 3 } }, { a: { b: 1, c: 2, d: 3 } }],
  [{ a: 1, "a.b": 2 }, { a: { b: 2 } }],
  [{ a: [{ "b.c": 1 }] }, { a: [{ b: { c: 1 } }] }],
])("expands the dots of %j", (value, expanded) => expect(expandDots(value as never)).toEqual(expanded));

it("leaves a name that is all dots, and takes thousands of names that begin alike", () => {
  const dots = ".".repeat(100_000);
  expect(expandDots({ [dots]: 1 })).toEqual({ [dots]: 1 });
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`a.k${i}`, i]));
  expect(Object.keys((expandDots(many) as { a: object }).a)).toHaveLength(20_000);
});
