import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../testing/cases.js";
import { JsonProblem, JsonReader, positionAt } from "./json-reader.js";

const read = (text: string) => new JsonReader(text).read();

describe("reading JSON", () => {
  test("gives what JSON.parse gives", () => {
    const spaced = fc.tuple(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, "\t"));
    fc.assert(
      fc.property(spaced, ([value, indent]) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
      runs(2000),
    );
  });

  test("refuses what JSON.parse refuses", () => {
    const alphabet = [
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      "1",
      "-",
      "0",
      ".5",
      "e1",
      "true",
      "nul",
      "null",
      " ",
      "\n",
      "\\",
      "\\u00",
      "'",
    ];
    const parses = (text: string, parse: (text: string) => unknown) => {
      try {
        parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 7 }), (pieces) => {
        const text = pieces.join("");
        // Two keys `a` in one object are refused here and taken there.
        fc.pre((text.match(/"a"\s*:/g) ?? []).length < 2);
        expect(parses(text, read)).toBe(parses(text, JSON.parse));
      }),
      runs(8000),
    );
  });

  test("makes properties of keys that other objects inherit", () => {
    const value = read('{"__proto__": {"polluted": true}, "constructor": 1}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("refuses deep nesting and takes long texts", () => {
    expect(() => read("[".repeat(100_000))).toThrow(JsonProblem);
    expect(() => read(`${'{"a":'.repeat(100_000)}`)).toThrow(JsonProblem);
    const long = JSON.stringify('x\\"é\u2028'.repeat(100_000));
    expect(read(long)).toBe(JSON.parse(long));
  });

  test("knows lines and columns", () => {
    expect(positionAt("ab\ncd\n", 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt("ab\ncd\n", 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt("ab\ncd\n", 6)).toEqual({ line: 3, column: 1 });
  });
});
