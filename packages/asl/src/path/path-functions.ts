import type { Json } from "../json/json.js";

/** Jayway's functions over a list; `length` also counts a text's characters and an object's members, `keys` lists the latter. */
export const pathFunctions: { readonly [name: string]: (value: Json) => Json | undefined } = {
  length: (value) => {
    if (typeof value === "string" || Array.isArray(value)) return value.length;
    return value !== null && typeof value === "object" ? Object.keys(value).length : undefined;
  },
  keys: (value) =>
    value !== null && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : undefined,
  min: (value) => overNumbers(value, (numbers) => numbers.reduce((least, number) => Math.min(least, number))),
  max: (value) => overNumbers(value, (numbers) => numbers.reduce((most, number) => Math.max(most, number))),
  sum: (value) => overNumbers(value, sum),
  avg: (value) => overNumbers(value, mean),
  stddev: (value) =>
    overNumbers(value, (numbers) => {
      const middle = mean(numbers);
      return Math.sqrt(mean(numbers.map((number) => (number - middle) ** 2)));
    }),
  first: (value) => (Array.isArray(value) ? value[0] : undefined),
  last: (value) => (Array.isArray(value) ? value.at(-1) : undefined),
};

function overNumbers(value: Json, compute: (numbers: readonly number[]) => number): number | undefined {
  const numbers = Array.isArray(value) ? value.filter((item) => typeof item === "number") : [];
  return numbers.length > 0 ? compute(numbers) : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
