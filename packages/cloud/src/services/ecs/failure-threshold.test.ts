import { expect, it } from "vitest";
import { failureThreshold } from "./failure-threshold.js";

it.each([
  [0, undefined, 3],
  [1, undefined, 3],
  [6, undefined, 3],
  [7, undefined, 4],
  [25, undefined, 13],
  [400, undefined, 200],
  [1000, undefined, 200],
  [10, { type: "COUNT", value: 1 }, 1],
  [100, { type: "BOUNDED_PERCENT", value: 10 }, 10],
  [10, { type: "BOUNDED_PERCENT", value: 10 }, 3],
  [10, { type: "UNBOUNDED_PERCENT", value: 10 }, 1],
  [1000, { type: "UNBOUNDED_PERCENT", value: 50 }, 500],
] as const)(
  "of %i tasks with %o a deployment has failed at %i failures",
  (desired, thresholdConfiguration, expected) => {
    expect(failureThreshold(desired, { enable: true, rollback: true, thresholdConfiguration })).toBe(expected);
  },
);
