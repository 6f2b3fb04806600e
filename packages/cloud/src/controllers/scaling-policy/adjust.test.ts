import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjust } from "./adjust.js";

/** The examples of the user guide. */
it.each([
  ["ChangeInCapacity", 3, 5, undefined, 8],
  ["ChangeInCapacity", 3, -2, undefined, 1],
  ["ExactCapacity", 3, 5, undefined, 5],
  ["PercentChangeInCapacity", 10, 10, undefined, 11],
  ["PercentChangeInCapacity", 11, 30, undefined, 14],
  ["PercentChangeInCapacity", 14, -10, undefined, 13],
  ["PercentChangeInCapacity", 13, -30, undefined, 10],
  ["PercentChangeInCapacity", 4, 25, 2, 6],
  ["PercentChangeInCapacity", 4, -25, 2, 2],
  ["PercentChangeInCapacity", 100, 12.7, undefined, 112],
  ["PercentChangeInCapacity", 1, 67, undefined, 2],
  ["PercentChangeInCapacity", 1, -58, undefined, 0],
  ["PercentChangeInCapacity", 100, -6.67, undefined, 94],
  ["PercentChangeInCapacity", 0, 50, undefined, 0],
] as const)("%s of %i by %d, at least %s, is %i", (AdjustmentType, capacity, adjustment, magnitude, expected) => {
  expect(adjust({ AdjustmentType, MinAdjustmentMagnitude: magnitude }, adjustment, capacity)).toBe(expected);
});

describe("a change by percent", () => {
  const PERCENT = { AdjustmentType: "PercentChangeInCapacity" } as const;
  const capacity = fc.integer({ min: 1, max: 10_000 });
  const percent = fc.integer({ min: -100, max: 500 });

  it("goes in the direction asked, by whole tasks, and never past what was asked but for the last one", () => {
    fc.assert(
      fc.property(capacity, percent, (before, asked) => {
        const change = adjust(PERCENT, asked, before) - before;
        expect(Number.isInteger(change)).toBe(true);
        expect(Math.sign(change)).toBe(Math.sign(asked));
        expect(Math.abs(change)).toBeLessThanOrEqual(Math.max(1, Math.abs(before * asked) / 100));
      }),
    );
  });

  it("is at least as large as the least that was set", () => {
    fc.assert(
      fc.property(capacity, percent, fc.integer({ min: 1, max: 50 }), (before, asked, least) => {
        const change = adjust({ ...PERCENT, MinAdjustmentMagnitude: least }, asked, before) - before;
        if (asked !== 0) expect(Math.abs(change)).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
