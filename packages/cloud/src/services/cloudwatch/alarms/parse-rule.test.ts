import { expect, it } from "vitest";
import { alarmsIn, holds, parseRule } from "./parse-rule.js";

const states: { readonly [alarm: string]: "ALARM" | "OK" | "INSUFFICIENT_DATA" } = {
  a: "ALARM",
  b: "OK",
  "with space": "ALARM",
};

it.each<[rule: string, value: boolean]>([
  ["ALARM(a)", true],
  ['ALARM("a")', true],
  ["OK(a)", false],
  ['ALARM("with space")', true],
  ["NOT OK(a)", true],
  ["ALARM(a) AND ALARM(b)", false],
  ["ALARM(a) AND ALARM(b) OR TRUE", true],
  ["ALARM(b) OR ALARM(a) AND FALSE", false],
  ["(ALARM(b) OR ALARM(a)) AND NOT (FALSE)", true],
  ["INSUFFICIENT_DATA(gone)", false],
  ["AT_LEAST(1, ALARM, (a, b))", true],
  ["AT_LEAST(2, ALARM, (a, b))", false],
  ["AT_LEAST(50%, OK, (a, b))", true],
])("%s", (rule, value) => expect(holds(parseRule(rule), (alarm) => states[alarm])).toBe(value));

it("tells the alarms of a rule, each once", () => {
  expect(alarmsIn(parseRule('ALARM("a") AND (NOT OK(b) OR ALARM(a)) AND AT_LEAST(1, OK, (c))'))).toEqual([
    "a",
    "b",
    "c",
  ]);
});

it.each([
  "",
  "ALARM",
  "ALARM(",
  "ALARM()",
  "ALARM(a",
  "ALARM(a) AND",
  "BROKEN(a)",
  "ALARM(a))",
  'ALARM("a)',
  "(".repeat(500),
])("does not read %j", (rule) => expect(() => parseRule(rule)).toThrow());
