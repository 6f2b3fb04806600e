import { describe, expect, it } from "vitest";
import { runForTest } from "../testing/run-for-test.js";

/** A Pass state whose Output is one expression. */
async function evaluate(expression: string, input: object = {}) {
  const definition = {
    QueryLanguage: "JSONata",
    StartAt: "S",
    States: { S: { Type: "Pass", Output: { v: `{% ${expression} %}` }, End: true } },
  };
  const { outcome } = await runForTest(definition, input as never);
  return outcome.status === "SUCCEEDED" ? (outcome.output as { v: unknown }).v : outcome;
}

const before = "An error occurred while executing the state 'S' (entered at the event id #2). The JSONata expression '";

describe("a JSONata expression", () => {
  // Values measured on AWS: floci-io/floci #2662.
  it.each([
    ['$parse("{\\"a\\":1}").a', 1],
    [
      "$partition([1,2,3,4], 2)",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["$range(0, 6, 2)", [0, 2, 4, 6]],
    ['$hash("input", "SHA-1")', "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"],
    ["$random(42)", 0.7275636800328681],
    ["$random()", 0.5],
    ["$uuid()", "00000000-0000-4000-8000-000000000001"],
    ["$millis()", Date.UTC(2026, 0, 1)],
    ["$now()", "2026-01-01T00:00:00.000Z"],
    ["$now('[Y0001]')", "2026"],
    ["$states.input.a[0]", 1],
    ["[$states.input.a.{'b': $}]", [{ b: 1 }, { b: 2 }]],
    ["$states.context.Execution.Name", "run-1"],
    ["$sum($states.input.a)", 3],
    ["$match('a1b22', /[0-9]+/).match", ["1", "22"]],
  ])("%s", async (expression, value) => {
    expect(await evaluate(expression, { a: [1, 2] })).toEqual(value);
  });

  it.each([
    ["$states.input.nope", "returned nothing (undefined)."],
    ["function($x){$x}", "returned an unsupported result type."],
    ["$sum", "returned an unsupported result type."],
    ["[function($x){$x}]", "returned an unsupported result type."],
    ['$eval("1+1")', "threw an error during evaluation. T1006: Attempted to invoke a non-function"],
    [
      "$sum('a')",
      'threw an error during evaluation. T0412: Argument 1 of function "sum" must be an array of "numbers"',
    ],
    [
      "1 + 'a'",
      'threw an error during evaluation. T2002: The right side of the "+" operator must evaluate to a number',
    ],
    ["$match('a', /(?<=b)a/)", "threw an error during evaluation: The regular expression is not supported"],
  ])("%s fails", async (expression, why) => {
    const cause = `${before}${expression}' specified for the field 'Output/v' ${why}`;
    expect(await evaluate(expression)).toEqual({ status: "FAILED", error: "States.QueryEvaluationError", cause });
  });

  it.each([
    ["endless recursion", "($f := function($x){$f($x + 1) + 1}; $f(0))"],
    ["endless tail recursion", "($f := function($x){$f($x + 1)}; $f(0))"],
    ["a bad pattern", `$match('${"a".repeat(40)}!', /(a+)+$/)`],
    ["a long list", "$sum([1..900000])"],
    ["a long text", "($f := function($s, $n){$n = 0 ? $s : $f($s & $s, $n - 1)}; $f('aaaaaaaaaa', 30))"],
    ["a deep expression", Array.from({ length: 200 }, () => "1").join("+")],
  ])("is given up in time: %s", async (_, expression) => {
    expect(await evaluate(expression)).toMatchObject({ status: "FAILED", error: "States.QueryEvaluationError" });
  });
});
