import { describe, expect, it } from "vitest";
import { parsePath } from "./parse-path.js";
import { PathSyntaxError } from "./path-syntax-error.js";
import { readPath } from "./read-path.js";

const store = {
  book: [
    { title: "A", price: 8, tags: ["x"] },
    { title: "B", price: 12, isbn: "1" },
    { title: "C", price: 22, isbn: "2", tags: [] },
  ],
  "odd name": { "it's": 1 },
  list: [0, 1, 2, 3, 4],
  none: null,
  "a.b": 7,
  "&Ж中": 8,
  matrix: [
    [1, 2],
    [3, 4],
  ],
};

function read(path: string) {
  const reading = readPath(parsePath(path), store);
  return reading.found ? reading.value : `not found: ${reading.why}`;
}

describe("a JSONPath", () => {
  it.each([
    ["$", store],
    ["$.book[0].title", "A"],
    ["$['book'][1]['title']", "B"],
    ['$["odd name"]["it\'s"]', 1],
    ["$['odd name']['it\\'s']", 1],
    ["$.book[-1].title", "C"],
    ["$.none", null],
    ["$.a\\.b", 7],
    ["$.\\bo\\ok[0].tit\\le", "A"],
    ["$.&Ж中", 8],
    ["$.list[1:3]", [1, 2]],
    ["$.list[-2:]", [3, 4]],
    ["$.list[:2]", [0, 1]],
    ["$.list[0,4]", [0, 4]],
    ["$.list[*]", [0, 1, 2, 3, 4]],
    ["$.book[*].title", ["A", "B", "C"]],
    ["$.book.*.title", ["A", "B", "C"]],
    ["$..title", ["A", "B", "C"]],
    ["$.matrix[*][0]", [1, 3]],
    ["$.book[0]['title','price']", { title: "A", price: 8 }],
    ["$.book[?(@.isbn)].title", ["B", "C"]],
    ["$.book[?(!@.isbn)].title", ["A"]],
    ["$.book[?(@.price < 20 && @.isbn)].title", ["B"]],
    ["$.book[?(@.price > 20 || @.title == 'A')].title", ["A", "C"]],
    ["$.book[?(@.title in ['A','C'])].price", [8, 22]],
    ["$.book[?(@.title nin ['A','C'])].price", [12]],
    ["$.book[?(@.title =~ /[bc]/i)].title", ["B", "C"]],
    ["$.book[?(@.tags empty true)].title", ["C"]],
    ["$.book[?(@.tags size 1)].title", ["A"]],
    ["$.book[?(@.price != 8)].title", ["B", "C"]],
    ["$.book[?(@.price == $.book[1].price)].title", ["B"]],
    ["$.list.length()", 5],
    ["$.list.sum()", 10],
    ["$.list.max()", 4],
    ["$.list.min()", 0],
    ["$.list.avg()", 2],
    ["$.nothing[*].x", []],
    ["$.book[7:9]", []],
  ])("%s", (path, value) => {
    expect(read(path)).toEqual(value);
  });

  // Source of the sentences: the first is recorded, the others are Jayway's.
  it.each([
    ["$.x", "No results for path: $['x']"],
    ["$.x.y", "Missing property in path $['x']"],
    ["$.book[0].x", "No results for path: $['book'][0]['x']"],
    ["$.list[9]", "No results for path: $['list'][9]"],
    ["$.book[0].title[0]", 'Filter: [0] can only be applied to arrays. Current context is: "A"'],
    ["$.none[0]", "The path $['none'] is null"],
  ])("%s leads nowhere", (path, why) => {
    expect(read(path)).toBe(`not found: ${why}`);
  });

  it("says what an object was wanted for", () => {
    expect(read("$.list.x")).toContain("Expected to find an object with property ['x'] in path $['list'] but found");
  });

  it.each([
    "",
    "a",
    "$.",
    "$[",
    "$[']",
    "$.a b",
    "$[?(@.a ==)]",
    "$[?(@.a]",
    "$.a[1",
    "$.a.unknown()",
    "$[0:x]",
    "$x[",
  ])("%j is none", (text) => {
    expect(() => parsePath(text)).toThrow(PathSyntaxError);
  });

  it("does not overflow the stack", () => {
    expect(() => parsePath(`$[?(${"(".repeat(10_000)}@.a${")".repeat(10_000)})]`)).toThrow(PathSyntaxError);
    expect(() => parsePath(`$${".a".repeat(100_000)}`)).toThrow(PathSyntaxError);
  });
});
