import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../testing/cases.js";
import { parseDate } from "./parse-date.js";

test("dates are read as the platform reads them", () => {
  const any = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(any, (date) => {
      const seconds = date.getTime() / 1000;
      expect(parseDate(date.toISOString())).toBeCloseTo(seconds, 3);
      expect(parseDate(date.toISOString().slice(0, 10))).toBe(Math.floor(seconds / 86400) * 86400);
      expect(parseDate(String(seconds + 10_000))).toBe(seconds + 10_000);
    }),
    runs(2000),
  );
});

test("texts that are no dates are none", () => {
  const bad = [
    "",
    "today",
    "2026-00-01",
    "2026-01-32",
    "2025-02-29",
    "2026-1-1",
    "26-01-01",
    "2026-01-01T",
    "2026-01-01T00",
    "2026-01-01T25:00Z",
    "2026-01-01T00:60Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00.Z",
    "2026-01-01T00:00:00+1",
    "2026-01-01 00:00:00Z",
    "1e9",
    "NaN",
    "2026-01-01Z",
  ];
  expect(bad.filter((text) => !Number.isNaN(parseDate(text)))).toEqual([]);
});
