import { expect, it } from "vitest";
import { nextRun } from "./next-run.js";

/** Every ten. */
const TENS = { next: (after: number) => (Math.floor(after / 10) + 1) * 10 };

it.each([
  ["by its schedule", { scheduledFrom: 3 }, 10],
  ["at its start, whatever the schedule says", { scheduledFrom: 3, startAt: 14 }, 14],
  ["by its schedule after its start", { scheduledFrom: 14, startAt: 14, started: true }, 20],
  ["by its schedule, where it was put after its start", { scheduledFrom: 25, startAt: 14 }, 30],
  ["until its end", { scheduledFrom: 3, endAt: 10 }, 10],
  ["not after its end", { scheduledFrom: 10, endAt: 19 }, undefined],
  ["not at a start after its end", { scheduledFrom: 3, startAt: 30, endAt: 19 }, undefined],
])("runs %s", (_what, timing, expected) => expect(nextRun(timing, TENS)).toBe(expected));

it("runs never again when its schedule is over", () => {
  expect(nextRun({ scheduledFrom: 3 }, { next: () => undefined })).toBeUndefined();
});
