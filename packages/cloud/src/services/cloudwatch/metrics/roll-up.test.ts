import { expect, it } from "vitest";
import { Store } from "../../../store/store.js";
import { START } from "../../testing/gate-for-test.js";
import { readSeries } from "./read-series.js";
import { rollUp } from "./roll-up.js";
import { sampleOf } from "./sample.js";
import { metricChunks, metrics } from "./tables.js";
import { writeSample } from "./write-sample.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AT = { account: "000000000000", region: "us-east-1" };

/** Ten minutes of values 1 to 10. */
function tenMinutes(resolution: 1 | 60 = 60): Store {
  const store = new Store();
  for (let minute = 0; minute < 10; minute++) {
    const datum = { namespace: "app", name: "m", dimensions: [], unit: "None", resolution } as const;
    writeSample(store, AT, { ...datum, time: START + minute * MINUTE, sample: sampleOf(minute + 1) });
  }
  return store;
}

function points(store: Store, period: number) {
  const [metric] = store.all(metrics);
  const [series] = metric?.series ?? [];
  if (!metric || !series) throw new Error("There is no metric.");
  const found = readSeries(store, metric, series, { from: START, to: START + HOUR, period });
  return [...found.values()].map(({ sum, count, minimum, maximum }) => [sum, count, minimum, maximum]);
}

const resolutions = (store: Store) => [...new Set(store.all(metricChunks).map(({ resolution }) => resolution))];

it("keeps minutes for 15 days, then five minutes, then hours, then nothing", () => {
  const store = tenMinutes();
  const seen = [14 * DAY, 16 * DAY, 64 * DAY, 456 * DAY].map((age) => {
    rollUp(store, START + age);
    return resolutions(store);
  });
  expect(seen).toEqual([[60], [300], [3600], []]);
});

it("keeps what the values were together", () => {
  const store = tenMinutes();
  rollUp(store, START + 16 * DAY);
  expect(points(store, 60)).toEqual([
    [15, 5, 1, 5],
    [40, 5, 6, 10],
  ]);
  expect(points(store, 3_600)).toEqual([[55, 10, 1, 10]]);
});

it("keeps seconds for three hours", () => {
  const store = tenMinutes(1);
  rollUp(store, START + 10 * HOUR);
  expect(resolutions(store)).toEqual([60]);
  expect(points(store, 60)).toHaveLength(10);
});

it("puts the oldest together sooner when there are too many", () => {
  const store = tenMinutes();
  rollUp(store, START + 7 * HOUR, 0);
  expect(resolutions(store)).toEqual([3600]);
  expect(points(store, 3_600)).toEqual([[55, 10, 1, 10]]);
});
