import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { manyOf } from "../one-or-many.js";
import {
  anyCase,
  knownCase,
  mapDocuments,
  mapStatements,
  RUNS,
  runs,
  statementsOf,
  withStatement,
} from "../testing/cases.js";
import type { Case } from "../testing/generate-case.js";
import { inWords } from "../testing/table-case.js";
import { type RequestContext, type Statement, UNKNOWN } from "../types.js";
import { decide } from "./decide.js";

const decideCase = ({ policies, request }: Case) => decide(compile(policies), request);
/** Outcome, kind of deny and layer; which of several statements is named may differ. */
const answer = (one: Case): string => {
  const decision = decideCase(one);
  return decision.outcome === "allow" ? "allow" : inWords(decision);
};
const LAYERS = ["identity", "boundary", "session", "scp", "resource"] as const;
const layers = fc.constantFrom(...LAYERS);
const principalOf = (layer: string): Partial<Statement> => (layer === "resource" ? { Principal: "*" } : {});
const shuffled = <T>(values: readonly T[], order: number): T[] =>
  values
    .map((value, i) => ({ value, key: Math.imul(i + 1, order | 1) >>> 3 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe("decisions", () => {
  test("an added Deny never allows", () => {
    fc.assert(
      fc.property(anyCase, layers, (one, layer) => {
        fc.pre(decideCase(one).outcome === "deny");
        const deny: Statement = { Effect: "Deny", Action: "*", Resource: "*", ...principalOf(layer) };
        expect(decideCase(withStatement(one, layer, deny)).outcome).toBe("deny");
      }),
      RUNS,
    );
  });

  test("an added Allow never denies, and never lifts an explicit deny", () => {
    fc.assert(
      fc.property(anyCase, layers, (one, layer) => {
        const before = decideCase(one);
        const allow: Statement = { Effect: "Allow", Action: "*", Resource: "*", ...principalOf(layer) };
        const after = decideCase(withStatement(one, layer, allow));
        if (before.outcome === "allow") expect(after.outcome).toBe("allow");
        if (before.explicit) expect(after.explicit).toBe(true);
      }),
      RUNS,
    );
  });

  test("the order of policies and statements does not matter", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (one, order) => {
        const turned = mapStatements(one, (statements) => shuffled(statements, order));
        const { policies, request } = turned;
        const identity = shuffled(policies.identity, order + 1);
        const session = policies.session && shuffled(policies.session, order + 2);
        expect(answer({ request, policies: { ...policies, identity, session } })).toBe(answer(one));
      }),
      RUNS,
    );
  });

  test("splitting lists into statements does not matter", () => {
    const split = (statement: Statement): Statement[] => {
      const { Action, Resource } = statement;
      if (Action === undefined) return [statement];
      const actions = manyOf(Action).map((action): Statement => ({ ...statement, Action: action }));
      if (Resource === undefined) return actions;
      return actions.flatMap((one) => manyOf(Resource).map((resource): Statement => ({ ...one, Resource: resource })));
    };
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(answer(mapStatements(one, (all) => all.flatMap(split)))).toBe(answer(one));
      }),
      RUNS,
    );
  });

  test("splitting a policy into one per statement does not matter", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { policies, request } = one;
        const identity = policies.identity.flatMap((policy) =>
          statementsOf(policy.document).map((Statement) => ({
            ...policy,
            document: { ...policy.document, Statement },
          })),
        );
        expect(answer({ request, policies: { ...policies, identity } })).toBe(answer(one));
      }),
      RUNS,
    );
  });

  test("the case of actions and of condition keys does not matter", () => {
    const swapCase = (text: string) =>
      [...text].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join("");
    const swapAll = (value: unknown): unknown =>
      Array.isArray(value) ? value.map((one) => swapCase(one as string)) : swapCase(value as string);
    const turn = (statement: Statement): Statement => {
      const turned: Record<string, unknown> = { ...statement };
      for (const element of ["Action", "NotAction"])
        if (turned[element] !== undefined) turned[element] = swapAll(turned[element]);
      const swapKeys = ([operator, keys]: [string, object]) => [
        operator,
        Object.fromEntries(Object.entries(keys).map(([key, values]) => [swapCase(key), values])),
      ];
      if (statement.Condition) turned.Condition = Object.fromEntries(Object.entries(statement.Condition).map(swapKeys));
      return turned as unknown as Statement;
    };
    fc.assert(
      fc.property(anyCase, (one) => {
        const { policies, request } = mapStatements(one, (all) => all.map(turn));
        const entries = Object.entries(request.context).map(([key, value]) => [swapCase(key), value]);
        const context = Object.fromEntries(entries) as RequestContext;
        expect(answer({ policies, request: { ...request, action: swapCase(request.action), context } })).toBe(
          answer(one),
        );
      }),
      RUNS,
    );
  });

  test("without its deciding statement a decision changes, or another of the same kind remains", () => {
    fc.assert(
      fc.property(knownCase, (one) => {
        const before = decideCase(one);
        fc.pre(before.statement !== undefined);
        const { statement } = before.statement!;
        const after = decideCase(mapStatements(one, (all) => all.filter((other) => other !== statement)));
        const changed = inWords(after) !== inWords(before);
        expect(changed || (after.statement !== undefined && after.statement.statement !== statement)).toBe(true);
      }),
      RUNS,
    );
  });

  test("what is said to be known stays so for whatever the unknown values turn out to be", () => {
    const samples = [
      undefined,
      "",
      "ann",
      "blue",
      "10",
      "10.1.2.3",
      "ecs-tasks.amazonaws.com",
      "a*",
      ["ann"],
      ["blue", "x"],
      "arn:aws:ecs:us-east-1:111122223333:service/main/web",
    ];
    fc.assert(
      fc.property(anyCase, fc.array(fc.constantFrom(...samples), { minLength: 12, maxLength: 12 }), (one, drawn) => {
        const unknown = Object.keys(one.request.context).filter((key) => one.request.context[key] === UNKNOWN);
        const before = decideCase(one);
        fc.pre(unknown.length > 0 && before.outcome !== "unknown");
        const context = { ...one.request.context };
        unknown.forEach((key, i) => {
          if (drawn[i] === undefined) delete (context as Record<string, unknown>)[key];
          else (context as Record<string, unknown>)[key] = drawn[i];
        });
        const after = decideCase({ ...one, request: { ...one.request, context: context as RequestContext } });
        expect(after.outcome).toBe(before.outcome);
      }),
      runs(700),
    );
  });

  test("earlier decisions leave nothing behind", () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyCase, { minLength: 3, maxLength: 6 }), ({ policies }, others) => {
        const compiled = compile(policies);
        for (const { request } of [...others, ...others]) {
          expect(decide(compiled, request)).toEqual(decideCase({ policies, request }));
        }
      }),
      runs(100),
    );
  });

  test("deciding changes no document", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const before = JSON.stringify(one);
        const deepFreeze = (value: unknown): void => {
          if (typeof value !== "object" || value === null) return;
          Object.freeze(value);
          Object.values(value).forEach(deepFreeze);
        };
        deepFreeze(one);
        decideCase(one);
        expect(JSON.stringify(one)).toBe(before);
      }),
      runs(200),
    );
  });

  test("a copy of the documents gives the same answer as the cached ones", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const copy = mapDocuments(one, (policy) => ({ ...policy, document: structuredClone(policy.document) }));
        expect(answer(copy)).toBe(answer(one));
      }),
      runs(200),
    );
  });
});
