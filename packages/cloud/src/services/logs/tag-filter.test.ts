import { expect, it } from "vitest";
import { tagFilter } from "./tag-filter.js";

it.each<[values: readonly string[] | undefined, value: string, holds: boolean]>([
  [undefined, "prod", true],
  [[], "", true],
  [["prod"], "prod", true],
  [["prod"], "prod-eu", false],
  [["test", "prod"], "prod", true],
  [["prod*"], "prod-eu", true],
  [["*eu"], "prod-eu", true],
  [["*o*e*"], "prod-eu", true],
  [["p*d*u"], "prod-eu", true],
  [["p*x*u"], "prod-eu", false],
  [["pro*rod"], "prod", false],
  [["*"], "", true],
  [["!prod"], "test", true],
  [["!prod"], "prod", false],
  [["!prod*"], "prod-eu", false],
  [["p.od"], "prod", false],
])("%j with %j: %s", (values, value, holds) => {
  expect(tagFilter({ key: "env", values })({ env: value, other: "x" })).toBe(holds);
});

it("holds for no tags without the key", () => {
  expect(tagFilter({ key: "env" })({ other: "x" })).toBe(false);
  expect(tagFilter({ key: "constructor" })({})).toBe(false);
  expect(tagFilter({ key: "env", values: ["!prod"] })({})).toBe(false);
});
