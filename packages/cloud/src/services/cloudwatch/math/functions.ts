/** The functions of metric math. Source: CloudWatch User Guide, "Functions supported for metric math". */
import { fill } from "./fill.js";
import { ExpressionError } from "./parse-expression.js";
import type { Series, Value } from "./value.js";
import { isArray, isSeries, withPoints } from "./value.js";

export type MathFunction = (...parameters: readonly Value[]) => Value;

const numbersOf = ({ points }: Series) => [...points.values()];
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

/** Maps each point of a series, or of every series of an array. */
const each =
  (change: (series: Series) => Iterable<readonly [number, number]>): MathFunction =>
  (value) => {
    if (isArray(value as Value))
      return (value as readonly Series[]).map((series) => withPoints(series, change(series)));
    return withPoints(seriesOf(value), change(seriesOf(value)));
  };

const perValue = (change: (value: number, at: number) => number) =>
  each(({ points }) => [...points].map(([at, value]) => [at, change(value, at)] as const));

/** Of a number the number; of a series or an array, moment by moment. */
const perNumber =
  (change: (value: number) => number): MathFunction =>
  (value) =>
    typeof value === "number" ? change(value) : perValue(change)(value as Value);

/** Of a series one number; of an array a series, moment by moment. */
const aggregate =
  (over: (values: readonly number[]) => number): MathFunction =>
  (value) => {
    if (value !== undefined && isArray(value)) return across(value, over);
    return over(numbersOf(seriesOf(value)));
  };

function across(array: readonly Series[], over: (values: readonly number[]) => number): Value {
  const [first] = array;
  if (!first) return [];
  const moments = [...new Set(array.flatMap(({ points }) => [...points.keys()]))].sort((one, other) => one - other);
  const points = moments.map((at) => [at, over(array.flatMap(({ points }) => points.get(at) ?? []))] as const);
  const { metric: _metric, ...plain } = first;
  return withPoints(plain, points);
}

export function seriesOf(value: Value | undefined): Series {
  if (value !== undefined && isSeries(value)) return value;
  throw new ExpressionError("Expected a time series");
}

/** Pairs of neighbours. */
const steps = (change: (value: number, before: number, seconds: number) => number) =>
  each(({ points }) => {
    const all = [...points];
    return all.slice(1).map(([at, value], i) => {
      const [then, before] = all[i] as [number, number];
      return [at, change(value, before, (at - then) / 1_000)] as const;
    });
  });

const dated = (part: (date: Date) => number) => perValue((_value, at) => part(new Date(at)));

function runningSum({ points }: Series): readonly (readonly [number, number])[] {
  let all = 0;
  return [...points].map(([at, value]) => {
    all += value;
    return [at, all] as const;
  });
}

/** `IF(condition, then, otherwise)`: without the third, what does not hold is left out. */
function choose(condition: Value, then: Value, otherwise?: Value): Value {
  if (typeof condition === "number") return condition !== 0 ? then : (otherwise ?? []);
  const series = seriesOf(condition);
  const at = (value: Value | undefined, moment: number) =>
    typeof value === "number" ? value : value === undefined ? undefined : seriesOf(value).points.get(moment);
  const points = [...series.points].flatMap(([moment, holds]): (readonly [number, number])[] => {
    const value = at(holds !== 0 ? then : otherwise, moment);
    return value === undefined ? [] : [[moment, value]];
  });
  return withPoints(series, points);
}

const SORT_BY: { readonly [name: string]: (values: readonly number[]) => number } = {
  AVG: mean,
  MAX: (values) => Math.max(...values),
  MIN: (values) => Math.min(...values),
  SUM: sum,
};

function sort(array: Value, by: Value, order: Value, limit?: Value): Value {
  const rank = typeof by === "string" ? SORT_BY[by.toUpperCase()] : undefined;
  if (!isArray(array) || !rank) throw new ExpressionError("SORT takes an array, a function, ASC or DESC, and a number");
  const ranked = array
    .filter(({ points }) => points.size > 0)
    .map((series) => [series, rank(numbersOf(series))] as const);
  const sorted = ranked.sort(([, one], [, other]) => one - other).map(([series]) => series);
  const directed = String(order).toUpperCase() === "DESC" ? sorted.reverse() : sorted;
  return typeof limit === "number" ? directed.slice(0, limit) : directed;
}

function slice(array: Value, from: Value, to?: Value): Value {
  if (!isArray(array) || typeof from !== "number") throw new ExpressionError("SLICE takes an array and places");
  if (to === undefined) return array[from] ?? [];
  return array.slice(from, Number(to));
}

function one(value: Value, pick: (all: readonly Series[]) => Series | undefined): Value {
  if (!isArray(value)) throw new ExpressionError("Expected an array of time series");
  return pick(value) ?? [];
}

export const functions: { readonly [name: string]: MathFunction } = {
  ABS: perNumber(Math.abs),
  CEIL: perNumber(Math.ceil),
  FLOOR: perNumber(Math.floor),
  LOG: perNumber(Math.log),
  LOG10: perNumber(Math.log10),
  AVG: aggregate(mean),
  SUM: aggregate(sum),
  MIN: aggregate((values) => Math.min(...values)),
  MAX: aggregate((values) => Math.max(...values)),
  STDDEV: aggregate(deviation),
  DATAPOINT_COUNT: aggregate((values) => values.length),
  METRIC_COUNT: (value) => (value !== undefined && isArray(value) ? value.length : 1),
  DIFF: steps((value, before) => value - before),
  DIFF_TIME: steps((_value, _before, seconds) => seconds),
  RATE: steps((value, before, seconds) => (value - before) / seconds),
  RUNNING_SUM: each(runningSum),
  FILL: fill,
  IF: (condition, then, otherwise) => choose(condition as Value, then as Value, otherwise),
  PERIOD: (series) => seriesOf(series).period,
  FIRST: (array) => one(array as Value, (all) => all[0]),
  LAST: (array) => one(array as Value, (all) => all.at(-1)),
  REMOVE_EMPTY: (array) =>
    isArray(array as Value) ? (array as readonly Series[]).filter(({ points }) => points.size > 0) : (array as Value),
  SORT: (array, by, order = "ASC", limit) => sort(array as Value, by as Value, order, limit),
  SLICE: (array, from, to) => slice(array as Value, from as Value, to),
  MINUTE: dated((date) => date.getUTCMinutes()),
  HOUR: dated((date) => date.getUTCHours()),
  DAY: dated((date) => date.getUTCDay() || 7),
  DATE: dated((date) => date.getUTCDate()),
  MONTH: dated((date) => date.getUTCMonth() + 1),
  YEAR: dated((date) => date.getUTCFullYear()),
  EPOCH: dated((date) => date.getTime() / 1_000),
};
