import { expect, it } from "vitest";
import { hasCycle } from "./has-cycle.js";

it.each([
  [{}, false],
  [{ a: ["b"], b: ["c"] }, false],
  [{ a: ["b", "c"], b: ["c"], c: [] }, false],
  [{ a: ["a"] }, true],
  [{ a: ["b"], b: ["c"], c: ["a"] }, true],
  [{ a: ["b"], b: ["c"], c: ["b"], d: ["a"] }, true],
])("sees whether %o goes in a circle: %s", (edges, expected) => {
  expect(hasCycle(new Map(Object.entries(edges)))).toBe(expected);
});
