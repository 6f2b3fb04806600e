import { aslQueryCauses } from "@understudy/catalogue";
import jsonata from "jsonata";
import { BoundedPattern } from "../pattern/bounded-pattern.js";
import { QueryBound } from "./query-bound.js";

/** Evaluations of a part of an expression, in all; a second of work or so. AWS bounds time instead. */
const mostSteps = 500_000;
/** AWS overflows its stack at a sum of 200 terms (floci-io/floci #2737). */
const deepest = 190;
/** AWS refuses 900,000 items for its memory's sake (#2737); what it takes was not measured. */
const longestSequence = 250_000;
const longestText = 4_000_000;

/** An expression made ready, with bounds that keep it from taking the process. @throws a JSONata error when it is none */
export function compileQuery(text: string): jsonata.Expression {
  const options = {
    RegexEngine: BoundedPattern as unknown as RegExpConstructor,
    stack: deepest,
    sequence: longestSequence,
  };
  const expression = jsonata(text, options);
  const steps = new WeakMap<object, number>();
  bind(expression, "jsonata.__evaluate_entry", (_expr: unknown, _input: unknown, environment: { base: object }) => {
    const step = (steps.get(environment.base) ?? 0) + 1;
    if (step > mostSteps) throw new QueryBound(aslQueryCauses.tooManySteps);
    steps.set(environment.base, step);
  });
  bind(expression, "jsonata.__evaluate_exit", (_expr: unknown, _input: unknown, _env: unknown, result: unknown) => {
    if (typeof result === "string" && result.length > longestText) throw new QueryBound(aslQueryCauses.tooMuchMemory);
  });
  return expression;
}

/** Source: the evaluator's own tests, which hook into it by these symbols. */
function bind(expression: jsonata.Expression, symbol: string, callback: unknown): void {
  expression.assign(Symbol.for(symbol) as unknown as string, callback);
}
