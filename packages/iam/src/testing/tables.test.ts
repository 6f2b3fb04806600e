import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  compile,
  decide,
  type ParseResult,
  type PolicyFinding,
  type PolicyKind,
  parsePolicy,
  validatePolicy,
} from "../index.js";
import { referenceDecide } from "./reference.js";
import { type ConditionCase, type DecisionCase, inWords, readConditionCase, readDecisionCase } from "./table-case.js";

interface FindingCase {
  readonly name: string;
  readonly as?: PolicyKind;
  /** The document, or its text where the text matters. */
  readonly document: unknown;
  readonly finding: PolicyFinding | null;
}

type Table = { readonly about: string } & (
  | { readonly kind: "condition"; readonly cases: readonly ConditionCase[] }
  | { readonly kind: "decision"; readonly cases: readonly DecisionCase[] }
  | { readonly kind: "finding"; readonly cases: readonly FindingCase[] }
);

const folder = new URL("./tables/", import.meta.url);
const files = readdirSync(folder);
const read = (file: string): Table => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Table;

/** Whether the condition holds, read off the decision on a policy that asks for nothing else. */
const holds = (outcome: string): boolean | "unknown" => (outcome === "unknown" ? "unknown" : outcome === "allow");

function runCondition(line: ConditionCase): void {
  const { policies, request } = readConditionCase(line);
  expect(holds(decide(compile(policies), request).outcome)).toBe(line.holds);
  expect(holds(referenceDecide(policies, request).outcome), "the plain evaluator").toBe(line.holds);
}

function runDecision(line: DecisionCase): void {
  const { policies, request } = readDecisionCase(line);
  expect(inWords(decide(compile(policies), request))).toBe(line.expect);
  // The plain evaluator does not say which statement allowed.
  const plain = line.expect.startsWith("allow") ? "allow" : line.expect;
  expect(inWords(referenceDecide(policies, request)), "the plain evaluator").toBe(plain);
}

function findingOf({ document, as }: FindingCase): PolicyFinding | undefined {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  if (as !== undefined) return validatePolicy(text, as);
  const parsed: ParseResult = parsePolicy(text);
  return parsed.ok ? undefined : parsed.finding;
}

const titleOf = (line: { readonly name?: string }, index: number): string =>
  `${index}: ${line.name ?? JSON.stringify(line).slice(0, 120)}`;

for (const file of files) {
  const table = read(file);
  describe(`${file}: ${table.about}`, () => {
    table.cases.forEach((line, index) => {
      test(titleOf(line, index), () => {
        if (table.kind === "condition") runCondition(line as ConditionCase);
        else if (table.kind === "decision") runDecision(line as DecisionCase);
        else expect(findingOf(line as FindingCase) ?? null).toEqual((line as FindingCase).finding);
      });
    });
  });
}

test("the tables hold what they are said to hold", () => {
  const count = files.reduce((sum, file) => sum + read(file).cases.length, 0);
  expect(count).toBeGreaterThan(800);
});
