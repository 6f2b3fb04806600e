import { describe, expect, it } from "vitest";
import { parseSchedule } from "./parse-schedule.js";
import type { TimeZone } from "./time-zone.js";
import { timeZone } from "./time-zone.js";

const zone = (name?: string) => timeZone(name) as TimeZone;
const next = (expression: string, after: string, name?: string) => {
  const found = parseSchedule(expression, zone(name)).next(Date.parse(after));
  return found === undefined ? undefined : new Date(found).toISOString();
};

/** The first two rows are examples of the user guide; London changes its clocks on March 29 and October 25, 2026. */
it.each([
  ["cron(0 18 ? * MON-FRI *)", "2026-01-02T18:00:00Z", undefined, "2026-01-05T18:00:00.000Z"],
  ["cron(0/15 * * * ? *)", "2026-01-02T18:00:00Z", undefined, "2026-01-02T18:15:00.000Z"],
  ["cron(0 8 ? * MON-FRI *)", "2026-01-02T09:00:00Z", "Asia/Tokyo", "2026-01-04T23:00:00.000Z"],
  ["cron(0 8 * * ? *)", "2026-03-28T09:00:00Z", "Europe/London", "2026-03-29T07:00:00.000Z"],
  ["cron(0 8 * * ? *)", "2026-10-24T09:00:00Z", "Europe/London", "2026-10-25T08:00:00.000Z"],
  ["cron(30 1 * * ? *)", "2026-10-25T00:30:00Z", "Europe/London", "2026-10-26T01:30:00.000Z"],
  ["cron(30 8 * * ? 2025)", "2026-01-01T00:00:00Z", undefined, undefined],
  ["cron(0 8 1 * ?)", "2026-01-01T08:00:00Z", undefined, "2026-02-01T08:00:00.000Z"],
  ["cron(30 0 8 1 * ? *)", "2026-01-01T08:00:00Z", undefined, "2026-02-01T08:00:00.000Z"],
  ["at(2026-02-01T08:00:00)", "2026-01-01T00:00:00Z", undefined, "2026-02-01T08:00:00.000Z"],
  ["at(2026-07-01T08:00:00)", "2026-01-01T00:00:00Z", "America/New_York", "2026-07-01T12:00:00.000Z"],
  ["at(2026-02-01T08:00:00)", "2026-02-01T08:00:00Z", undefined, undefined],
  ["rate(5 minutes)", "2026-01-01T00:00:30Z", undefined, "2026-01-01T00:05:30.000Z"],
  ["rate(2 day)", "2026-01-01T00:00:00Z", "Asia/Tokyo", "2026-01-03T00:00:00.000Z"],
])("%s after %s in %s", (expression, after, name, expected) => {
  expect(next(expression, after, name)).toBe(expected);
});

describe("a time zone", () => {
  it.each(["Mars/Olympus", "", "+01:00", "Europe/"])("is not %s", (name) => expect(timeZone(name)).toBeUndefined());

  it.each(["UTC", "Etc/GMT+9", "Pacific/Tahiti", "Europe/London"])("%s tells the same moment both ways", (name) => {
    const { wallOf, momentOf } = zone(name);
    for (let moment = Date.UTC(2026, 0, 1, 3, 20); moment < Date.UTC(2027, 0, 1); moment += 86_400_000) {
      expect(momentOf(wallOf(moment))).toBe(moment);
    }
  });
});
