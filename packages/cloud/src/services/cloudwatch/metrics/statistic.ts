/**
 * Statistics of CloudWatch: what each makes of a sample. Source: CloudWatch User Guide, "CloudWatch statistics definitions".
 */
import type { Sample } from "./sample.js";

/** The statistic's value; undefined where AWS has none: a percentile of values that were put as a statistic set. */
export type Statistic = (sample: Sample) => number | undefined;

const simple: { readonly [name: string]: Statistic } = {
  SampleCount: ({ count }) => count,
  Average: ({ sum, count }) => (count === 0 ? undefined : sum / count),
  Sum: ({ sum }) => sum,
  Minimum: ({ minimum }) => minimum,
  Maximum: ({ maximum }) => maximum,
  IQM: (sample) => trimmed(sample, { low: 25, high: 75 }, "mean"),
};

type Trimmed = "mean" | "winsorized" | "count" | "sum" | "rank";

const kinds: { readonly [prefix: string]: Trimmed } = {
  tm: "mean",
  wm: "winsorized",
  tc: "count",
  ts: "sum",
  pr: "rank",
};

/** Bounds in percent, or, where `absolute`, in the metric's own values. */
interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly absolute?: boolean;
}

/** @param name `Average`, `p99.9`, `tm90`, `TM(10%:90%)`, `PR(:300)`. @returns undefined for what is no statistic */
export function statisticOf(name: string): Statistic | undefined {
  if (Object.hasOwn(simple, name)) return simple[name];
  const percentile = /^p(\d{1,2}(?:\.\d{0,10})?|100)$/.exec(name);
  if (percentile) return (sample) => percentileOf(sample, Number(percentile[1]));
  const short = /^(tm|wm|tc|ts)(\d{1,2}(?:\.\d{0,10})?|100)$/.exec(name);
  if (short) {
    const kind = kinds[short[1] as string] as Trimmed;
    return (sample) => trimmed(sample, { low: 0, high: Number(short[2]) }, kind);
  }
  const long = /^(TM|WM|TC|TS|PR)\(([^:]*):([^:]*)\)$/.exec(name);
  const bounds = long && parseBounds(long[2] as string, long[3] as string);
  if (!long || !bounds) return undefined;
  const kind = kinds[(long[1] as string).toLowerCase()] as Trimmed;
  return kind === "rank" && !bounds.absolute ? undefined : (sample) => trimmed(sample, bounds, kind);
}

function parseBounds(low: string, high: string): Bounds | undefined {
  if (low === "" && high === "") return undefined;
  const percents = [low, high].filter((text) => text !== "").map((text) => text.endsWith("%"));
  if (new Set(percents).size > 1) return undefined;
  const number = (text: string, otherwise: number) => (text === "" ? otherwise : Number(text.replace(/%$/, "")));
  const absolute = percents[0] === false;
  const bounds = absolute
    ? { low: number(low, Number.NEGATIVE_INFINITY), high: number(high, Number.POSITIVE_INFINITY), absolute }
    : { low: number(low, 0), high: number(high, 100) };
  return Number.isNaN(bounds.low) || Number.isNaN(bounds.high) ? undefined : bounds;
}

/** The value below which that share of the values lies, between neighbours by proportion. */
function percentileOf({ values, count, minimum }: Sample, percent: number): number | undefined {
  if (!values || count <= 0) return undefined;
  const rank = (percent / 100) * (count - 1);
  let before = 0;
  let last = minimum;
  for (let i = 0; i < values.length; i += 2) {
    const value = values[i] as number;
    const after = before + (values[i + 1] as number);
    if (rank <= after - 1) return rank < before ? last + (value - last) * (rank - (before - 1)) : value;
    before = after;
    last = value;
  }
  return last;
}

function trimmed(sample: Sample, bounds: Bounds, kind: Trimmed): number | undefined {
  if (!sample.values || sample.count <= 0) return undefined;
  const kept = bounds.absolute ? between(sample.values, bounds) : middle(sample.values, sample.count, bounds);
  const count = kept.reduce((all, [, weight]) => all + weight, 0);
  const sum = kept.reduce((all, [value, weight]) => all + value * weight, 0);
  if (kind === "count") return count;
  if (kind === "sum") return sum;
  if (kind === "rank") return (count / sample.count) * 100;
  if (kind === "mean") return count === 0 ? undefined : sum / count;
  return winsorized(sample, kept, bounds);
}

type Weighted = readonly (readonly [value: number, weight: number])[];

/** The values above the lower bound and up to the upper one. */
function between(values: readonly number[], { low, high }: Bounds): Weighted {
  return pairs(values).filter(([value]) => value > low && value <= high);
}

/** The values of the ranks within the bounds; a value that stands on a bound counts by its part within. */
function middle(values: readonly number[], count: number, { low, high }: Bounds): Weighted {
  const [from, to] = [(low / 100) * count, (high / 100) * count];
  let before = 0;
  return pairs(values).flatMap(([value, weight]) => {
    const part = Math.min(before + weight, to) - Math.max(before, from);
    before += weight;
    return part > 0 ? [[value, part] as const] : [];
  });
}

const pairs = (values: readonly number[]) =>
  Array.from({ length: values.length / 2 }, (_, i) => [values[2 * i] as number, values[2 * i + 1] as number] as const);

/** The mean in which each value outside the bounds counts as the nearest within. */
function winsorized(sample: Sample, kept: Weighted, bounds: Bounds): number | undefined {
  const [first, last] = [kept[0]?.[0], kept.at(-1)?.[0]];
  if (first === undefined || last === undefined) return undefined;
  const [low, high] = bounds.absolute
    ? [Math.max(bounds.low, first), Math.min(bounds.high, last)]
    : [bounds.low === 0 ? sample.minimum : first, bounds.high === 100 ? sample.maximum : last];
  const all = pairs(sample.values ?? []);
  const sum = all.reduce((total, [value, weight]) => total + Math.min(Math.max(value, low), high) * weight, 0);
  return sum / sample.count;
}
