/** What is known of the values of one stretch of time: AWS keeps no more than this of them. */
export interface Sample {
  readonly count: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Values and how often each came, by turns; absent where only the summary was put (a statistic set). */
  readonly values?: readonly number[];
}

/** How many different values are told apart; more are rounded. */
const MOST_VALUES = 500;

/** One value that came once, or `count` times. */
export const sampleOf = (value: number, count = 1): Sample => ({
  count,
  sum: value * count,
  minimum: value,
  maximum: value,
  values: [value, count],
});

/** Values that came once each. Undefined of none. */
export function sampleOfEach(all: readonly number[]): Sample | undefined {
  if (all.length === 0) return undefined;
  const counts = new Map<number, number>();
  let sum = 0;
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of all) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    sum += value;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  }
  return { count: all.length, sum, minimum, maximum, values: valuesOf(counts) };
}

/** Two stretches as one. The values are known where both know theirs. */
export function mergeSamples(one: Sample, other: Sample): Sample {
  return {
    count: one.count + other.count,
    sum: one.sum + other.sum,
    minimum: Math.min(one.minimum, other.minimum),
    maximum: Math.max(one.maximum, other.maximum),
    values: one.values && other.values && mergeValues(one.values, other.values),
  };
}

/** Each value once, in order. */
function mergeValues(one: readonly number[], other: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const values of [one, other]) {
    for (let i = 0; i < values.length; i += 2) {
      const value = values[i] as number;
      counts.set(value, (counts.get(value) ?? 0) + (values[i + 1] as number));
    }
  }
  return valuesOf(counts);
}

const valuesOf = (counts: ReadonlyMap<number, number>) =>
  sortedValues(counts.size > MOST_VALUES ? rounded(counts) : counts);

const sortedValues = (counts: ReadonlyMap<number, number>) => [...counts].sort(([a], [b]) => a - b).flat();

/**
 * The same with fewer different values: rounded to three digits, which is a percent or less.
 * DIFFERS: AWS says of its own rounding only that it keeps percentiles of published values.
 */
function rounded(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const fewer = new Map<number, number>();
  for (const [value, count] of counts) {
    const near = Number(value.toPrecision(3));
    fewer.set(near, (fewer.get(near) ?? 0) + count);
  }
  return fewer;
}
