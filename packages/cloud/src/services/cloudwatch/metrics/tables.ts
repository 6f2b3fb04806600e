/**
 * Metrics and their datapoints. A metric's datapoints of one unit and one resolution are kept in chunks of a fixed span, whose keys
 * follow from their start: readers get them without an index, and a put rewrites a few numbers only.
 */
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { placeKey } from "../arn.js";

/** Seconds that one kept datapoint covers. Source: CloudWatch User Guide, "Metrics retention". */
export type Resolution = 1 | 60 | 300 | 3600;

/** Datapoints of one unit. AWS aggregates over a unit only. */
export interface MetricSeries {
  readonly unit: string;
  /** Whether something was ever put with a resolution of one second. */
  readonly highResolution: boolean;
}

export interface MetricRow extends Place {
  /** Short name by which chunks tell the metric; never used again. */
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly MetricDimension[];
  readonly series: readonly MetricSeries[];
  /** When its newest datapoint was put, or up to a quarter of an hour before: not every put rewrites the row. ms since epoch */
  readonly lastAt: number;
}

export interface MetricDimension {
  readonly Name: string;
  readonly Value: string;
}

/** Of which metric: as a request names it. */
export interface MetricNamed {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly MetricDimension[];
}

export interface MetricChunkRow {
  readonly metricId: string;
  readonly unit: string;
  readonly resolution: Resolution;
  /** ms since epoch. */
  readonly start: number;
  /** Five numbers a datapoint, in order of time: seconds after the start, sample count, sum, minimum, maximum. */
  readonly numbers: readonly number[];
  /** Values and how often they came, by turns, of the datapoints of which that is known and does not follow from the numbers. */
  readonly values?: { readonly [offset: string]: readonly number[] };
}

/** How far {@link MetricRow.lastAt} may lag behind, ms. */
export const LAST_AT_LAG = 15 * 60_000;

/** Numbers of one datapoint in a chunk. */
export const STRIDE = 5;

/** How long a chunk is, ms. */
export const CHUNK_SPAN: { readonly [resolution in Resolution]: number } = {
  1: 60_000,
  60: 15 * 60_000,
  300: 6 * 3_600_000,
  3600: 72 * 3_600_000,
};

/** ms: chunks are cleared up by such blocks. */
export const BLOCK = 6 * 3_600_000;

export const metricKey = (at: Place, { namespace, name, dimensions }: MetricNamed) =>
  JSON.stringify([placeKey(at), namespace, name, sortedPairs(dimensions)]);

/** AWS: a metric is the same whatever the order of its dimensions. */
function sortedPairs(dimensions: readonly MetricDimension[]): readonly (readonly string[])[] {
  const pairs = dimensions.map(({ Name, Value }) => [Name, Value] as const);
  return pairs.length < 2 ? pairs : pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

export const namespaceKey = (at: Place, namespace: string) => JSON.stringify([placeKey(at), namespace]);
export const nameKey = (at: Place, namespace: string, name: string) => JSON.stringify([placeKey(at), namespace, name]);

export const metrics = table<MetricRow>()({
  name: "cloudwatch.metric",
  key: (row) => metricKey(row, row),
  indexes: {
    place: placeKey,
    namespace: (row) => namespaceKey(row, row.namespace),
    name: (row) => nameKey(row, row.namespace, row.name),
  },
});

export const chunkKey = (metricId: string, unit: string, resolution: Resolution, start: number) =>
  `${metricId} ${resolution} ${start} ${unit}`;

export const blockKey = (resolution: Resolution, block: number) => `${resolution} ${block}`;

export const metricChunks = table<MetricChunkRow>()({
  name: "cloudwatch.metric-chunk",
  key: (row) => chunkKey(row.metricId, row.unit, row.resolution, row.start),
  indexes: { block: (row) => blockKey(row.resolution, Math.floor(row.start / BLOCK)) },
});
