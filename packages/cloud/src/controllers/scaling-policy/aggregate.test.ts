import { expect, it } from "vitest";
import { aggregate } from "./aggregate.js";

it.each([
  [[35, 45, 80], undefined, 160 / 3],
  [[35, 45, 80], "Average", 160 / 3],
  [[35, 45, 80], "Minimum", 35],
  [[35, 45, 80], "Maximum", 80],
  [[0], "Minimum", 0],
  [[], "Average", undefined],
] as const)("of %j the %s is %s", (values, type, expected) => expect(aggregate(values, type)).toBe(expected));
