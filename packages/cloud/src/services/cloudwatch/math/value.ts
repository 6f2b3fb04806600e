/** What an expression works with: a number, a text, a time series, or several of them. */
import type { MetricRow } from "../metrics/tables.js";

export interface Series {
  readonly kind: "series";
  /** Value by moment (ms since epoch), in order of time. */
  readonly points: ReadonlyMap<number, number>;
  /** Seconds. */
  readonly period: number;
  readonly label: string;
  /** Whose datapoints these are, where they are of one metric. */
  readonly metric?: Pick<MetricRow, "namespace" | "name" | "dimensions">;
  readonly stat?: string;
  /** Sample counts by moment, of a metric. */
  readonly counts?: ReadonlyMap<number, number>;
  /** Units that were found where none was asked for, when more than one. */
  readonly units?: readonly string[];
}

export type Value = number | string | Series | readonly Series[];

export const isSeries = (value: Value): value is Series =>
  typeof value === "object" && "kind" in value && value.kind === "series";
export const isArray = (value: Value): value is readonly Series[] => Array.isArray(value);

/** The same series with other points. */
export const withPoints = (series: Series, points: Iterable<readonly [number, number]>): Series => ({
  kind: "series",
  points: new Map([...points].filter(([, value]) => Number.isFinite(value))),
  period: series.period,
  label: series.label,
  ...(series.metric && { metric: series.metric }),
  ...(series.stat !== undefined && { stat: series.stat }),
});
