import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeSorted } from "./merge-sorted.js";

const byNumber = (a: number, b: number) => a - b;

it("merges sorted lists into one sorted list", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 50 }))), (lists) => {
      const sources = lists.map((list) => [...list].sort(byNumber)[Symbol.iterator]());
      expect([...mergeSorted(sources, byNumber)]).toEqual(lists.flat().sort(byNumber));
    }),
  );
});

it("gives equal items in the order of their sources", () => {
  const sources = ["b", "a", "c"].map((name) => [{ name, at: 1 }][Symbol.iterator]());
  expect([...mergeSorted(sources, (a, b) => a.at - b.at)].map(({ name }) => name)).toEqual(["b", "a", "c"]);
});

it("asks a source for no more than one item ahead", () => {
  let asked = 0;
  const endless = {
    next() {
      asked += 1;
      return { done: false as const, value: asked };
    },
  };
  const merged = mergeSorted([endless], byNumber);
  merged.next();
  merged.next();
  expect(asked).toBe(2);
});
