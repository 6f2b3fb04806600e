import { ExpressionError } from "./parse-expression.js";
import type { Series, Value } from "./value.js";
import { isArray, isSeries, withPoints } from "./value.js";

/**
 * `FILL(m1, 0)`, `FILL(m1, REPEAT)`, `FILL(m1, LINEAR)`: values where a series has none, between its first and its last one, and up to
 * the ends of the stretch that was asked for, which `span` gives.
 */
export function fill(value: Value | undefined, by: Value | undefined, span?: Value): Value {
  const moments = span !== undefined && isSeries(span) ? [...span.points.keys()] : [];
  if (value !== undefined && isArray(value)) return value.map((series) => filled(series, by, moments));
  if (value === undefined || !isSeries(value)) throw new ExpressionError("FILL takes a time series");
  return filled(value, by, moments);
}

function filled(series: Series, by: Value | undefined, span: readonly number[]): Series {
  const { points, period } = series;
  const known = [...points.keys()];
  const moments = [...new Set([...span, ...between(known, period * 1_000)])].sort((one, other) => one - other);
  return withPoints(
    series,
    moments.flatMap((at): (readonly [number, number])[] => {
      const value = points.get(at) ?? instead(series, by, at, known);
      return value === undefined ? [] : [[at, value]];
    }),
  );
}

/** Every period from the first to the last moment. */
function between(known: readonly number[], step: number): readonly number[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, i) => first + i * step);
}

function instead({ points }: Series, by: Value | undefined, at: number, known: readonly number[]): number | undefined {
  if (typeof by === "number") return by;
  if (by !== undefined && typeof by === "object" && isSeries(by)) return by.points.get(at);
  const before = known.filter((moment) => moment < at).at(-1);
  const after = known.find((moment) => moment > at);
  const valueAt = (moment: number | undefined) => (moment === undefined ? undefined : points.get(moment));
  const [low, high] = [valueAt(before), valueAt(after)];
  if (by === "REPEAT") return low;
  if (by !== "LINEAR") throw new ExpressionError("FILL takes a number, a time series, REPEAT or LINEAR");
  if (low === undefined || high === undefined || before === undefined || after === undefined) return undefined;
  return low + ((high - low) * (at - before)) / (after - before);
}
