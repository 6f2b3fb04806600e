import type { Store } from "../../../store/store.js";
import type { Place } from "../arn.js";
import type { Sample } from "./sample.js";
import { mergeSamples } from "./sample.js";
import type { MetricChunkRow, MetricNamed, MetricRow, Resolution } from "./tables.js";
import { CHUNK_SPAN, chunkKey, LAST_AT_LAG, metricChunks, metricKey, metrics, STRIDE } from "./tables.js";

/** A sample of one metric and moment. */
export interface Datum extends MetricNamed {
  readonly unit: string;
  /** ms since epoch. */
  readonly time: number;
  readonly resolution: Resolution;
  readonly sample: Sample;
}

/** Adds a sample to what is kept of its metric. A metric comes to be with its first datapoint. */
export function writeSample(store: Store, at: Place, datum: Datum): void {
  const { resolution, unit } = datum;
  const metric = requireSeries(store, at, datum);
  const span = CHUNK_SPAN[resolution];
  const start = Math.floor(datum.time / span) * span;
  const chunk = store.get(metricChunks, chunkKey(metric.id, unit, resolution, start));
  const offset = Math.floor((datum.time - start) / 1_000 / resolution) * resolution;
  const before = chunk ?? { metricId: metric.id, unit, resolution, start, numbers: [] };
  store.put(metricChunks, withSample(before, offset, datum.sample));
}

function requireSeries(store: Store, { account, region }: Place, datum: Datum): MetricRow {
  const { namespace, name, dimensions, unit } = datum;
  const highResolution = datum.resolution === 1;
  const found = store.get(metrics, metricKey({ account, region }, datum));
  const there = found?.series.find((one) => one.unit === unit);
  const isFresh = found && datum.time < found.lastAt + LAST_AT_LAG;
  if (isFresh && there && (there.highResolution || !highResolution)) return found;
  const others = found?.series.filter((one) => one !== there) ?? [];
  const row: MetricRow = {
    account,
    region,
    // Revisions rise with every put and are kept over restarts.
    id: found?.id ?? String(store.revision + 1),
    namespace,
    name,
    dimensions: found?.dimensions ?? dimensions,
    series: [...others, { unit, highResolution: highResolution || there?.highResolution === true }],
    lastAt: Math.max(datum.time, found?.lastAt ?? 0),
  };
  store.put(metrics, row);
  return row;
}

/** The chunk with a sample more at that offset (seconds). */
export function withSample(chunk: MetricChunkRow, offset: number, added: Sample): MetricChunkRow {
  const numbers = [...chunk.numbers];
  let at = numbers.length;
  while (at > 0 && (numbers[at - STRIDE] as number) >= offset) at -= STRIDE;
  const there = numbers[at] === offset ? sampleAt(chunk, at) : undefined;
  const sample = there ? mergeSamples(there, added) : added;
  const { count, sum, minimum, maximum } = sample;
  numbers.splice(at, there ? STRIDE : 0, offset, count, sum, minimum, maximum);
  const { [offset]: _before, ...others } = chunk.values ?? {};
  const told = sample.values && minimum !== maximum ? { ...others, [offset]: sample.values } : others;
  const { values: _values, ...rest } = chunk;
  return Object.keys(told).length > 0 ? { ...rest, numbers, values: told } : { ...rest, numbers };
}

/** The sample whose numbers begin at that place of the chunk's. */
export function sampleAt({ numbers, values }: MetricChunkRow, at: number): Sample {
  const [offset, count, sum, minimum, maximum] = numbers.slice(at, at + STRIDE) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const known = minimum === maximum ? [minimum, count] : values?.[offset];
  return { count, sum, minimum, maximum, ...(known && { values: known }) };
}
