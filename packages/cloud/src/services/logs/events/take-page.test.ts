import { expect, it } from "vitest";
import type { StreamEvent } from "./read-run.js";
import { takePage } from "./take-page.js";

const event = (sequence: number, message = `m${sequence}`): StreamEvent => ({
  streamName: "s",
  timestamp: sequence,
  sequence,
  message,
  ingestionTime: 0,
});

const events = (count: number, message?: string) => Array.from({ length: count }, (_, i) => event(i, message));

it("takes everything when it fits, and then nothing follows", () => {
  expect(takePage(events(3))).toEqual({ page: events(3) });
  expect(takePage([])).toEqual({ page: [] });
});

it("stops at the limit, where at least one event follows", () => {
  expect(takePage(events(3), 2)).toEqual({ page: events(2), stoppedAt: event(1) });
  expect(takePage(events(2), 2)).toEqual({ page: events(2) });
});

it("stops at 10,000 events without a limit", () => {
  expect(takePage(events(10_001)).page).toHaveLength(10_000);
});

it("stops before 1 MiB", () => {
  const large = "x".repeat(400_000);
  const { page, stoppedAt } = takePage(events(4, large));
  expect(page).toHaveLength(2);
  expect(stoppedAt?.sequence).toBe(1);
});

it("takes at least one event, however large", () => {
  expect(takePage(events(2, "x".repeat(1_048_600))).page).toHaveLength(1);
});

it("looks at a bounded number of events when few match", () => {
  let looked = 0;
  const { page, stoppedAt } = takePage(events(50_005), 10, () => ++looked > 50_000);
  expect(page).toEqual([]);
  expect(stoppedAt?.sequence).toBe(49_999);
  expect(looked).toBe(50_000);
});
