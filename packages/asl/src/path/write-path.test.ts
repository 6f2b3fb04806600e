import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../json/json.js";
import { parsePath } from "./parse-path.js";
import { readPath } from "./read-path.js";
import { writePath } from "./write-path.js";

function write(path: string, whole: Json, value: Json) {
  return writePath(parsePath(path).steps, whole, value);
}

describe("writing at a path", () => {
  it.each<[string, Json, Json]>([
    ["$", { a: 1 }, 9],
    ["$.a", { a: 1, b: 2 }, { a: 9, b: 2 }],
    ["$.c", { a: 1 }, { a: 1, c: 9 }],
    ["$.a.b.c", {}, { a: { b: { c: 9 } } }],
    ["$.a[1]", { a: [1, 2] }, { a: [1, 9] }],
    ["$.a[-1].b", { a: [1, {}] }, { a: [1, { b: 9 }] }],
    ["$['__proto__'].x", {}, JSON.parse('{"__proto__":{"x":9}}')],
  ])("%s", (path, whole, value) => {
    expect(write(path, whole, 9)).toEqual({ value });
  });

  it.each<[string, Json, string]>([
    ["$.a.b", { a: 1 }, "b"],
    ["$.a", [1], "a"],
    ["$.a[0]", {}, "0"],
    ["$.a[2]", { a: [1] }, "2"],
  ])("%s cannot be applied", (path, whole, failedAt) => {
    expect(write(path, whole, 9)).toMatchObject({ failedAt });
  });

  it("puts a value where reading finds it, and leaves the rest", () => {
    const names = fc.array(fc.stringMatching(/^[a-c]$/), { minLength: 1, maxLength: 4 });
    const wholes = fc.dictionary(fc.stringMatching(/^[d-f]$/), fc.jsonValue());
    fc.assert(
      fc.property(names, wholes, fc.jsonValue(), (steps, whole, value) => {
        const path = parsePath(`$.${steps.join(".")}`);
        const before = JSON.stringify(whole);
        const written = writePath(path.steps, whole as Json, value as Json) as { value: { [name: string]: Json } };
        expect(readPath(path, written.value)).toEqual({ found: true, value });
        expect(Object.fromEntries(Object.entries(written.value).filter(([name]) => name !== steps[0]))).toEqual(whole);
        expect(JSON.stringify(whole)).toBe(before);
      }),
    );
  });
});
