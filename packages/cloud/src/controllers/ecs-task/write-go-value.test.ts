import { expect, it } from "vitest";
import { writeGoValue } from "./write-go-value.js";

it.each([
  ["text", "text"],
  [5432, "5432"],
  [1.5, "1.5"],
  [1e20, "100000000000000000000"],
  [1e21, "1e+21"],
  [0.0001, "0.0001"],
  [0.00001, "1e-05"],
  [-0.000012, "-1.2e-05"],
  [1e-100, "1e-100"],
  [0, "0"],
  [true, "true"],
  [null, "<nil>"],
  [[1, [null, "a b"]], "[1 [<nil> a b]]"],
  [{ b: { c: 1 }, a: [] }, "map[a:[] b:map[c:1]]"],
])("%j is written as %s", (value, text) => {
  expect(writeGoValue(value)).toBe(text);
});
