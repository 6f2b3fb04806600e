import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./json/json.js";
import { runForTest, type Worker } from "./testing/run-for-test.js";
import { validateDefinition } from "./validate/validate-definition.js";

type Fields = { readonly [field: string]: readonly Json[] };

const paths: Json[] = ["$", "$.a", "$.list", "$.list[0]", "$.list[*].a", "$.nope", "$$", "$$.State.Name", "$v"];
const results: Json[] = ["$", "$.a", "$.deep.er", "$.list[0]", "$.a.b", null];
const templates: Json[] = [
  { "b.$": "$.a" },
  { "b.$": "States.MathAdd($.n, 1)", list: [] },
  { "b.$": "States.ArrayGetItem($.list, 9)" },
  { "w.$": "$$" },
  {},
];
const assigned: Json[] = [{ "v.$": "$" }, { "v.$": "$.nope" }, { w: 1 }];
const expressions: Json[] = [
  "{% $states.input %}",
  "{% $states.input.list %}",
  "{% $states.input.nope %}",
  "{% $states.context.State %}",
  "{% $v %}",
  "{% $sum($states.input.list) %}",
  "{% 1 %}",
  { c: ["{% $states.input.a %}"] },
  "plain",
];

const inputAndOutput: Fields = { InputPath: [...paths, null], OutputPath: [...paths, null] };
const templated: Fields = { ...inputAndOutput, Parameters: templates, ResultPath: results, Assign: assigned };
const withResult: Fields = { ...templated, ResultSelector: templates };
const computed: Fields = { Output: expressions, Assign: [{ v: "{% $states.input %}" }, { v: "{% $nope %}" }] };

/** What the states of each type may be given, in each language. */
const fieldsByLanguage: { readonly [language: string]: { readonly [type: string]: Fields } } = {
  JSONPath: {
    Pass: { ...templated, Result: expressions },
    Wait: { ...inputAndOutput, SecondsPath: ["$.n", "$.a", "$.nope"] },
    Succeed: inputAndOutput,
    Fail: { ErrorPath: ["$.a", "$.n", "States.Format('{}', $.a)"], CausePath: ["$.a", "$.nope"] },
    Task: { ...withResult, TimeoutSecondsPath: ["$.n", "$.a"], HeartbeatSeconds: [1] },
    Map: {
      ...withResult,
      ItemsPath: ["$.list", "$.a", "$.nope"],
      MaxConcurrency: [0, 1],
      MaxConcurrencyPath: ["$.n", "$.a"],
      ToleratedFailureCount: [1],
    },
    Parallel: withResult,
  },
  JSONata: {
    Pass: computed,
    Wait: computed,
    Succeed: { Output: expressions },
    Fail: { Error: ["E", "{% $states.input.a %}"], Cause: ["C", "{% $states.input.list %}"] },
    Task: { ...computed, Arguments: expressions, TimeoutSeconds: [2, "{% $states.input.n %}"] },
    Map: {
      ...computed,
      Items: [[1, 2], "{% $states.input.list %}", "{% $states.input.a %}"],
      ItemSelector: [{ i: "{% $states.context.Map.Item.Index %}" }],
      MaxConcurrency: [1, "{% $states.input.n %}", "{% -1 %}"],
      ToleratedFailurePercentage: [50, "{% 'x' %}"],
    },
    Parallel: { ...computed, Arguments: expressions },
  },
};
const errors = fc.constantFrom("States.ALL", "States.TaskFailed", "Boom", "States.QueryEvaluationError");

interface Machine {
  readonly StartAt: string;
  readonly States: { readonly [name: string]: Json };
}

/** One to four states in a row; only the first `depth` levels hold machines of their own. */
function machines(depth: number, prefix: string): fc.Arbitrary<Machine> {
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const names = Array.from({ length: count }, (_, i) => `${prefix}${i}`);
    const states = names.map((name, i) => stateOf(depth, name, names[i + 1]));
    return fc.tuple(...states).map((made) => ({
      StartAt: names[0]!,
      States: Object.fromEntries(made.map((state, i) => [names[i]!, state])),
    }));
  });
}

function stateOf(depth: number, name: string, next: string | undefined): fc.Arbitrary<Json> {
  return fc.constantFrom("JSONPath", "JSONata").chain((QueryLanguage) => {
    const types = Object.entries(fieldsByLanguage[QueryLanguage]!).filter(
      ([type]) => (depth > 0 || !["Map", "Parallel"].includes(type)) && (!next || !["Succeed", "Fail"].includes(type)),
    );
    return fc.constantFrom(...types).chain(([Type, fields]) => {
      const pools = Object.entries(fields).map(([field, pool]) => [field, fc.constantFrom(...pool)] as const);
      const given = fc.record(Object.fromEntries(pools), { requiredKeys: [] });
      const parts = fc.record({ given, own: ownParts(Type, depth, name), error: errors });
      return parts.map(({ given, own, error }) => {
        const retried = { Retry: [{ ErrorEquals: [error], MaxAttempts: 1 }] };
        const caught = next ? { Catch: [{ ErrorEquals: [error], Next: next }] } : {};
        const handled = ["Task", "Map", "Parallel"].includes(Type) ? { ...retried, ...caught } : {};
        const leaving = Type === "Succeed" || Type === "Fail" ? {} : next ? { Next: next } : { End: true };
        const wait = Type === "Wait" && !("SecondsPath" in given) ? { Seconds: 1 } : {};
        return { Type, QueryLanguage, ...wait, ...given, ...own, ...handled, ...leaving } as Json;
      });
    });
  });
}

function ownParts(type: string, depth: number, name: string): fc.Arbitrary<object> {
  switch (type) {
    case "Task":
      return fc.constant({ Resource: "arn:aws:states:::aws-sdk:sqs:listQueues" });
    case "Map":
      return machines(depth - 1, `${name}_`).map((ItemProcessor) => ({ ItemProcessor }));
    case "Parallel":
      return fc
        .tuple(machines(depth - 1, `${name}a`), machines(depth - 1, `${name}b`))
        .map((Branches) => ({ Branches }));
    default:
      return fc.constant({});
  }
}

const answers = fc.array(fc.constantFrom("good", "bad", "none"), { minLength: 1, maxLength: 5 });

describe("whatever passes validation", () => {
  it("runs to an end, with a history that holds together", async () => {
    let accepted = 0;
    const runs = 100;
    await fc.assert(
      fc.asyncProperty(machines(2, "S"), answers, async (definition, answers) => {
        const text = JSON.stringify(definition);
        if (validateDefinition(text, "STANDARD").some(({ severity }) => severity === "ERROR")) return;
        accepted++;
        let asked = 0;
        const worker: Worker = ({ id: request, timeoutSeconds }) => {
          const answer = answers[asked++ % answers.length];
          if (answer === "bad") return [{ type: "TaskFailed", request, error: "Boom" }];
          if (answer === "none" && timeoutSeconds !== undefined) return [];
          return [
            { type: "TaskSubmitted", request, output: {} },
            { type: "TaskSucceeded", request, output: { a: 1 } },
          ];
        };
        const input = { a: "x", n: 1, list: [{ a: 1 }, 2] };
        const { outcome, events } = await runForTest(text, input, { worker });
        expect(["SUCCEEDED", "FAILED"]).toContain(outcome.status);
        events.forEach(({ id, previousEventId, type }, i) => {
          expect(id).toBe(i + 1);
          expect(previousEventId).toBeLessThan(id);
          expect(type.startsWith("Execution")).toBe(i === 0 || i === events.length - 1);
        });
      }),
      { numRuns: runs },
    );
    expect(accepted).toBeGreaterThan(runs / 4);
  });
});
