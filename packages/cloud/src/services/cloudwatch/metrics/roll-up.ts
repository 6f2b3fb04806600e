import type { Store } from "../../../store/store.js";
import { RETENTION } from "./read-series.js";
import type { Sample } from "./sample.js";
import { mergeSamples } from "./sample.js";
import type { MetricChunkRow, Resolution } from "./tables.js";
import { BLOCK, blockKey, CHUNK_SPAN, chunkKey, metricChunks, STRIDE } from "./tables.js";
import { sampleAt, withSample } from "./write-sample.js";

/** Coarser datapoints into which those of a resolution are put together when they have had their time. */
const NEXT: { readonly [resolution in Resolution]?: Resolution } = { 1: 60, 60: 300, 300: 3600 };
const RESOLUTIONS: readonly Resolution[] = [1, 60, 300, 3600];

/** Blocks to look back for chunks that are due: nothing is older than the longest retention, and what fell due while nobody was there. */
const FARTHEST = Math.ceil(RETENTION[3600] / BLOCK) + 64;

/**
 * How many chunks of a resolution are kept: a few hundred MB at most, however many metrics there are.
 * DIFFERS: AWS keeps minutes for 15 days. Here the oldest ones are put together sooner when there are more metrics than fit: of a
 * thousand services, after about a day.
 */
const MOST_CHUNKS = 200_000;

/** Puts datapoints together that are due, and takes away those that have had their time. @param now ms since epoch */
export function rollUp(store: Store, now: number, most = MOST_CHUNKS): void {
  for (const resolution of RESOLUTIONS) {
    const newest = Math.floor((now - RETENTION[resolution]) / BLOCK) - 1;
    for (let block = newest - FARTHEST; block <= newest; block++) clear(store, resolution, block);
    if (NEXT[resolution] !== undefined) makeRoom(store, resolution, now, most);
  }
}

/** The block that is being written stays. */
function makeRoom(store: Store, resolution: Resolution, now: number, most: number): void {
  const current = Math.floor(now / BLOCK);
  const oldest = current - Math.ceil(RETENTION[resolution] / BLOCK) - 1;
  const counts = Array.from({ length: current - oldest + 2 }, (_, i) => {
    const block = oldest + i;
    return [block, store.count(metricChunks, "block", blockKey(resolution, block))] as const;
  });
  let all = counts.reduce((sum, [, count]) => sum + count, 0);
  for (const [block, count] of counts) {
    if (all <= most || block >= current) return;
    clear(store, resolution, block);
    all -= count;
  }
}

function clear(store: Store, resolution: Resolution, block: number): void {
  const chunks = store.list(metricChunks, "block", blockKey(resolution, block));
  if (chunks.length === 0) return;
  const next = NEXT[resolution];
  store.transact(() => {
    const coarser = new Map<string, MetricChunkRow>();
    for (const chunk of chunks) {
      if (next !== undefined) addCoarser(store, chunk, next, coarser);
      store.delete(metricChunks, metricChunks.key(chunk));
    }
    for (const chunk of coarser.values()) store.put(metricChunks, chunk);
  });
}

function addCoarser(
  store: Store,
  chunk: MetricChunkRow,
  resolution: Resolution,
  into: Map<string, MetricChunkRow>,
): void {
  const { metricId, unit } = chunk;
  const [span, step] = [CHUNK_SPAN[resolution], resolution * 1_000];
  for (const [time, sample] of coarse(chunk, step)) {
    const start = Math.floor(time / span) * span;
    const key = chunkKey(metricId, unit, resolution, start);
    const before = into.get(key) ?? store.get(metricChunks, key) ?? { metricId, unit, resolution, start, numbers: [] };
    into.set(key, withSample(before, (time - start) / 1_000, sample));
  }
}

/** The samples of a chunk by the start of the longer periods in which they lie. @param step ms */
function coarse(chunk: MetricChunkRow, step: number): ReadonlyMap<number, Sample> {
  const samples = new Map<number, Sample>();
  for (let i = 0; i < chunk.numbers.length; i += STRIDE) {
    const at = chunk.start + (chunk.numbers[i] as number) * 1_000;
    const time = Math.floor(at / step) * step;
    const before = samples.get(time);
    const sample = sampleAt(chunk, i);
    samples.set(time, before ? mergeSamples(before, sample) : sample);
  }
  return samples;
}
