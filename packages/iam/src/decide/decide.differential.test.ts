import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { manyOf } from "../one-or-many.js";
import { type Case, generateCase, OPERATOR_NAMES } from "../testing/generate-case.js";
import { Random } from "../testing/random.js";
import { referenceDecide, statementApplies } from "../testing/reference.js";
import { inWords } from "../testing/table-case.js";
import type { Decision, PolicyDocument, Statement } from "../types.js";
import { decide } from "./decide.js";

const CASES = Number(process.env.UNDERSTUDY_CASES ?? 4000);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 20261122);

const DOCUMENTS = (case_: Case): PolicyDocument[] =>
  [
    ...case_.policies.identity,
    case_.policies.boundary,
    ...(case_.policies.session ?? []),
    ...(case_.policies.scps ?? []).flat(),
    ...(case_.request.rcps ?? []).flat(),
    case_.request.resourcePolicy,
    case_.request.vpcEndpointPolicy,
  ].flatMap((policy) => (policy ? [policy.document] : []));

/** The statement a decision names really applies, in the plain evaluator's eyes, and has the effect it must have. */
function namesTheRightStatement({ policies, request }: Case, decision: Decision): boolean {
  const { statement, layer, outcome } = decision;
  if (statement === undefined || layer === undefined || outcome === "unknown") return true;
  const document = DOCUMENTS({ policies, request }).find(
    (one) => (manyOf(one.Statement) as readonly Statement[])[statement.index] === statement.statement,
  );
  if (document === undefined) return false;
  const applies = statementApplies(statement.statement, document, layer, policies.principal, request);
  return applies.truth === true && statement.statement.Effect === (outcome === "allow" ? "Allow" : "Deny");
}

describe(`the compiled engine and the plain one on ${CASES} random cases`, () => {
  const random = new Random(SEED);
  const outcomes = new Map<string, number>();
  const layers = new Set<string>();
  const operators = new Set<string>();
  const principals = new Set<string>();
  const mismatches: unknown[] = [];

  for (let i = 0; i < CASES; i++) {
    const case_ = generateCase(random);
    const { policies, request } = case_;
    const expected = referenceDecide(policies, request);
    const actual = decide(compile(policies), request);
    const plain = actual.outcome === "allow" ? "allow" : inWords(actual);
    if (plain !== inWords(expected) || !namesTheRightStatement(case_, actual)) {
      mismatches.push({ case: i, expected: inWords(expected), actual, policies, request });
    }
    const outcome = `${expected.explicit ? "explicit " : ""}${expected.outcome}`;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    layers.add(inWords(expected));
    if (actual.layer && actual.outcome === "allow") layers.add(inWords(actual));
    principals.add(policies.principal.kind);
    for (const document of DOCUMENTS(case_)) {
      for (const { Condition } of manyOf(document.Statement) as readonly Statement[]) {
        for (const name of Object.keys(Condition ?? {})) operators.add(name.replace(/^For.*:|IfExists$/g, ""));
      }
    }
  }

  test("they agree, and the named statement applies", () => {
    expect(mismatches.slice(0, 1)).toEqual([]);
  });

  test("the cases are a healthy mix", () => {
    const share = (outcome: string) => (outcomes.get(outcome) ?? 0) / CASES;
    expect(share("allow")).toBeGreaterThan(0.18);
    expect(share("explicit deny")).toBeGreaterThan(0.09);
    expect(share("deny")).toBeGreaterThan(0.3);
    expect(share("unknown")).toBeGreaterThan(0.012);
  });

  test("they reach every layer both ways, every operator, and every kind of caller", () => {
    const all = ["rcp", "scp", "resource", "trust", "identity", "boundary", "session", "vpc-endpoint"];
    for (const layer of all)
      expect([...layers]).toEqual(expect.arrayContaining([`deny by ${layer}`, `explicit deny by ${layer}`]));
    expect([...layers]).toEqual(expect.arrayContaining(["allow by identity", "allow by resource", "allow by trust"]));
    expect(OPERATOR_NAMES.filter((name) => !operators.has(name))).toEqual([]);
    expect(principals.size).toBe(7);
  });
});
