import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepFor } from "./step-for.js";

const step = (lower: number | undefined, upper: number | undefined, ScalingAdjustment: number) => ({
  ScalingAdjustment,
  ...(lower !== undefined && { MetricIntervalLowerBound: lower }),
  ...(upper !== undefined && { MetricIntervalUpperBound: upper }),
});

/** The example of the user guide: a threshold of 50, steps at 60 and 70, and at 40 and 30. */
const OUT = [step(0, 10, 0), step(10, 20, 10), step(20, undefined, 30)];
const IN = [step(-10, 0, 0), step(-20, -10, -10), step(undefined, -20, -30)];

it.each([
  [OUT, 50, 0],
  [OUT, 59.9, 0],
  [OUT, 60, 10],
  [OUT, 69.9, 10],
  [OUT, 70, 30],
  [OUT, 400, 30],
  [OUT, 49, undefined],
  [IN, 50, 0],
  [IN, 40.1, 0],
  [IN, 40, -10],
  [IN, 30.1, -10],
  [IN, 30, -30],
  [IN, 0, -30],
  [IN, 51, undefined],
  [[...IN, ...OUT], 50, 0],
  [[], 50, undefined],
])("%j holds %d", (steps, value, expected) => {
  expect(stepFor(steps, value - 50)?.ScalingAdjustment).toBe(expected);
});

describe("steps without a gap", () => {
  const bounds = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 });

  it("hold every value exactly once", () => {
    fc.assert(
      fc.property(bounds, fc.integer({ min: -120, max: 120 }), (at, doubled) => {
        const ends = [undefined, ...at.sort((one, other) => one - other), undefined];
        const steps = ends.slice(1).map((upper, i) => step(ends[i], upper, i));
        expect(stepFor(steps, doubled / 2)).toBeDefined();
      }),
    );
  });
});
