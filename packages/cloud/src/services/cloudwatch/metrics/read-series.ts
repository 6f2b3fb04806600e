import type { ReadStore } from "../../../store/store.js";
import type { Sample } from "./sample.js";
import { mergeSamples } from "./sample.js";
import type { MetricRow, MetricSeries, Resolution } from "./tables.js";
import { CHUNK_SPAN, chunkKey, metricChunks, STRIDE } from "./tables.js";
import { sampleAt } from "./write-sample.js";

/** Which datapoints: from `from` up to, but without, `to` (ms since epoch), each over `period` seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly period: number;
}

/** Samples by the moment (ms since epoch) at which their period begins. */
export type Points = ReadonlyMap<number, Sample>;

/** Longest time that datapoints of a resolution are kept, ms. Source: CloudWatch User Guide, "Metrics retention". */
const DAY = 86_400_000;
export const RETENTION: { readonly [resolution in Resolution]: number } = {
  1: 3 * 3_600_000,
  60: 15 * DAY,
  300: 63 * DAY,
  3600: 455 * DAY,
};

const RESOLUTIONS: readonly Resolution[] = [1, 60, 300, 3600];

/** What is kept of one unit of a metric, put together by period. Periods without datapoints are absent. In order of time. */
export function readSeries(store: ReadStore, metric: MetricRow, series: MetricSeries, stretch: Stretch): Points {
  const points = new Map<number, Sample>();
  for (const resolution of RESOLUTIONS) {
    if (resolution === 1 && !series.highResolution) continue;
    readResolution(store, metric.id, series.unit, resolution, stretch, points);
  }
  return new Map([...points].sort(([one], [other]) => one - other));
}

function readResolution(
  store: ReadStore,
  metricId: string,
  unit: string,
  resolution: Resolution,
  { from, to, period }: Stretch,
  points: Map<number, Sample>,
): void {
  const span = CHUNK_SPAN[resolution];
  // Nothing older is kept: no need to look for every chunk of a year. Two weeks back is the oldest that may be put.
  const oldest = Math.max(from, to - RETENTION[resolution] - 2 * DAY);
  for (let start = Math.floor(oldest / span) * span; start < to; start += span) {
    const chunk = store.get(metricChunks, chunkKey(metricId, unit, resolution, start));
    if (!chunk) continue;
    for (let i = 0; i < chunk.numbers.length; i += STRIDE) {
      const time = start + (chunk.numbers[i] as number) * 1_000;
      if (time < from || time >= to) continue;
      const bucket = from + Math.floor((time - from) / (period * 1_000)) * period * 1_000;
      const before = points.get(bucket);
      const sample = sampleAt(chunk, i);
      points.set(bucket, before ? mergeSamples(before, sample) : sample);
    }
  }
}
