import { describe, expect, it } from "vitest";
import type { Json } from "../json/json.js";
import { comparatorOf } from "./matches-rule.js";
import { matchesWildcards } from "./matches-wildcards.js";

const values: readonly Json[] = [null, true, false, 0, 1.5, "", "a", "2026-01-01T00:00:00Z", [], [1], {}, { a: 1 }];

describe("a comparison of a Choice rule", () => {
  it.each([
    ["IsNull", [null]],
    ["IsBoolean", [true, false]],
    ["IsNumeric", [0, 1.5]],
    ["IsString", ["", "a", "2026-01-01T00:00:00Z"]],
    ["IsTimestamp", ["2026-01-01T00:00:00Z"]],
  ] as const)("%s", (operator, yes) => {
    expect(values.filter((value) => comparatorOf(operator)!(value, true))).toEqual(yes);
    expect(values.filter((value) => !comparatorOf(operator)!(value, false))).toEqual(yes);
  });

  it.each<[string, Json, Json, boolean]>([
    ["StringEquals", "a", "a", true],
    ["StringLessThan", "A", "a", true],
    ["StringGreaterThanEquals", "b", "a", true],
    ["StringGreaterThan", 2, "1", false],
    ["NumericEqualsPath", 1, 1, true],
    ["NumericLessThanEqualsPath", 1, 1, true],
    ["NumericLessThan", "1", 2, false],
    ["BooleanEqualsPath", true, true, true],
    ["BooleanEquals", "true", true, false],
    ["TimestampEquals", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", true],
    ["TimestampLessThan", "2026-01-01T00:00:00.001Z", "2026-01-01T00:00:00.002Z", true],
    ["TimestampGreaterThan", "2026-13-01T00:00:00Z", "2026-01-01T00:00:00Z", false],
    ["StringMatches", "log-1.txt", "log-*.txt", true],
  ])("%s of %j and %j", (operator, value, operand, matches) => {
    expect(comparatorOf(operator)!(value, operand)).toBe(matches);
  });

  it.each(["IsNullPath", "Next", "Variable", "constructor", "StringMatch"])("%s is none", (name) => {
    expect(comparatorOf(name)).toBeUndefined();
  });

  it.each([
    ["abc", "a*c", true],
    ["abc", "*", true],
    ["abc", "a*b", false],
    ["a*c", "a\\*c", true],
    ["abc", "a\\*c", false],
    ["a\\c", "a\\\\c", true],
    ["aXbXc", "a*b*c", true],
    ["ab", "ab*b", false],
    ["a".repeat(5_000), "*a".repeat(500), true],
  ])("%s like %s", (text, pattern, matches) => {
    expect(matchesWildcards(text, pattern)).toBe(matches);
  });
});
