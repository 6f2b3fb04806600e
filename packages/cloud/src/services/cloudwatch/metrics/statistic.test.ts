import { expect, it } from "vitest";
import { mergeSamples, sampleOf } from "./sample.js";
import { statisticOf } from "./statistic.js";

/** 1 to 10, each once. */
const TEN = Array.from({ length: 10 }, (_, i) => sampleOf(i + 1)).reduce(mergeSamples);

it.each<[statistic: string, value: number]>([
  ["SampleCount", 10],
  ["Average", 5.5],
  ["Sum", 55],
  ["Minimum", 1],
  ["Maximum", 10],
  ["p0", 1],
  ["p50", 5.5],
  ["p90", 9.1],
  ["p100", 10],
  ["tm90", 5],
  ["tc90", 9],
  ["ts90", 45],
  ["wm90", 5.4],
  ["TM(10%:90%)", 5.5],
  ["TC(20%:80%)", 6],
  ["TS(:50%)", 15],
  ["WM(10%:90%)", 5.5],
  ["IQM", 5.5],
  ["TM(2:8)", 5.5],
  ["TC(:3)", 3],
  ["TS(8:)", 19],
  ["PR(:3)", 30],
  ["PR(3:8)", 50],
])("%s", (name, value) => expect(statisticOf(name)?.(TEN)).toBeCloseTo(value, 9));

it.each(["", "p", "p101", "P90", "TM()", "TM(:)", "TM(10%:90)", "PR(10%:90%)", "Median", "tm", "constructor"])(
  "has no %j",
  (name) => expect(statisticOf(name)).toBeUndefined(),
);

it("has no percentile of what was put as a summary", () => {
  const set = { count: 2, sum: 3, minimum: 1, maximum: 2 };
  for (const name of ["p50", "tm90", "PR(:2)"]) expect(statisticOf(name)?.(mergeSamples(TEN, set))).toBeUndefined();
});

it("keeps the number of different values within bounds, near to what they were", () => {
  const many = Array.from({ length: 2_000 }, (_, i) => sampleOf(1 + i / 1_000)).reduce(mergeSamples);
  expect((many.values?.length ?? 0) / 2).toBeLessThanOrEqual(501);
  expect(statisticOf("p50")?.(many)).toBeCloseTo(2, 1);
  expect(many.count).toBe(2_000);
});
