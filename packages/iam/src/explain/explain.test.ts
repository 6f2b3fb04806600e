import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { decide } from "../decide/decide.js";
import type { LayerExplanation, Missing } from "../explanation.js";
import { manyOf } from "../one-or-many.js";
import { knownCase, RUNS, statementsOf } from "../testing/cases.js";
import type { Case } from "../testing/generate-case.js";
import { statementApplies } from "../testing/reference.js";
import { type DecisionCase, readDecisionCase } from "../testing/table-case.js";
import type { AttachedPolicy, PolicyDocument, Statement } from "../types.js";
import { explain } from "./explain.js";

const explainCase = (line: Omit<DecisionCase, "expect">) => {
  const { policies, request } = readDecisionCase({ ...line, expect: "" });
  return explain(compile(policies), request);
};
const layersOf = (line: Omit<DecisionCase, "expect">) => explainCase(line).layers;
const misses = (layer: LayerExplanation | undefined) => layer?.nearMisses.map(({ missing }) => missing);

const pass: Statement = {
  Effect: "Allow",
  Action: "iam:PassRole",
  Resource: "arn:aws:iam::111122223333:role/app",
  Condition: { StringEquals: { "iam:PassedToService": "ecs.amazonaws.com" } },
};
const passing = { action: "iam:PassRole", resource: "arn:aws:iam::111122223333:role/app" };

describe("an explanation", () => {
  test("names the layers in AWS's order, and what happened in each", () => {
    const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
    const layers = layersOf({
      who: "deployer",
      identity: [all],
      boundary: [all],
      session: [{ ...all, Action: "sqs:*" }],
      scps: [[all], [all]],
      rcps: [[{ ...all, Principal: "*" }]],
      resourcePolicy: [{ ...all, Principal: { AWS: "444455556666" } }],
      vpcEndpoint: [{ ...all, Principal: "*" }],
    });
    expect(layers.map(({ layer, level, outcome, needed }) => [layer, level, outcome, needed])).toEqual([
      ["rcp", 0, "allowed", true],
      ["scp", 0, "allowed", true],
      ["scp", 1, "allowed", true],
      ["resource", undefined, "nothing-matched", false],
      ["identity", undefined, "allowed", true],
      ["boundary", undefined, "allowed", true],
      ["session", undefined, "nothing-matched", true],
      ["vpc-endpoint", undefined, "allowed", true],
    ]);
  });

  test("leaves out layers that do not apply", () => {
    expect(layersOf({ who: "root" })).toEqual([]);
    expect(layersOf({ who: "linked", scps: [[]] }).map(({ layer }) => layer)).toEqual(["identity"]);
    expect(layersOf({ action: "sts:GetCallerIdentity" })).toEqual([]);
  });

  test("says which layers the decision does not need", () => {
    const names = (principal: string): readonly (readonly [string, boolean])[] =>
      layersOf({
        who: "deployer",
        boundary: [],
        session: [{ Effect: "Allow", Action: "sqs:*", Resource: "*" }],
        resourcePolicy: [{ Effect: "Allow", Action: "*", Resource: "*", Principal: { AWS: principal } }],
      }).map(({ layer, needed }) => [layer, needed]);
    const role = "arn:aws:iam::111122223333:role/app/deployer";
    const session = "arn:aws:sts::111122223333:assumed-role/deployer/ci";
    expect(names(role)).toEqual([
      ["resource", false],
      ["identity", false],
      ["boundary", true],
      ["session", true],
    ]);
    expect(names(session)).toEqual([
      ["resource", false],
      ["identity", false],
      ["boundary", false],
      ["session", false],
    ]);
    expect(names("111122223333")).toEqual([
      ["resource", false],
      ["identity", true],
      ["boundary", true],
      ["session", true],
    ]);
  });

  test("says what a grant in a resource policy is worth", () => {
    const [resource] = layersOf({
      who: "deployer",
      resourcePolicy: [{ Effect: "Allow", Action: "*", Resource: "*", Principal: { AWS: "111122223333" } }],
    });
    expect(resource).toMatchObject({
      layer: "resource",
      outcome: "allowed",
      grant: "account",
      statement: { index: 0 },
    });
  });

  test("points at the statement that denied", () => {
    const deny: Statement = { Effect: "Deny", Action: "s3:*", Resource: "*" };
    const { decision, layers } = explainCase({ identity: [{ ...deny, Effect: "Allow" }, deny] });
    expect(decision).toMatchObject({
      explicit: true,
      statement: { source: { name: "inline-1" }, index: 0, statement: deny },
    });
    expect(layers[0]).toMatchObject({ outcome: "explicit-deny", statement: { statement: deny } });
  });

  test("tells a missing trust policy from a silent one by its layer", () => {
    expect(layersOf({ action: "sts:AssumeRole", trust: null })[0]).toMatchObject({
      layer: "trust",
      outcome: "nothing-matched",
      needed: true,
    });
  });
});

describe("a near miss", () => {
  test("names the condition, the policy's values and the request's", () => {
    const [identity] = layersOf({
      ...passing,
      identity: [pass],
      context: { "iam:PassedToService": "ecs-tasks.amazonaws.com" },
    });
    expect(identity?.nearMisses).toEqual([
      {
        statement: { source: { type: "inline", name: "inline-0" }, index: 0, statement: pass },
        missing: {
          kind: "condition",
          operator: "StringEquals",
          key: "iam:PassedToService",
          values: ["ecs.amazonaws.com"],
          actual: ["ecs-tasks.amazonaws.com"],
        },
      },
    ]);
  });

  test("says when the key is absent, and when its value is not known", () => {
    expect(misses(layersOf({ ...passing, identity: [pass] })[0])).toMatchObject([{ actual: "absent" }]);
    const context = { "iam:PassedToService": { $unknown: true } };
    const [identity] = layersOf({ ...passing, identity: [pass], context });
    expect(identity?.outcome).toBe("unknown");
    expect(misses(identity)).toMatchObject([{ kind: "condition", actual: "unknown" }]);
  });

  test("names the resource, the action or the principal", () => {
    const read: Statement = {
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:ListBucket"],
      Resource: "arn:aws:s3:::other/*",
    };
    expect(misses(layersOf({ identity: [read] })[0])).toEqual([
      { kind: "resource", element: "Resource", requested: "arn:aws:s3:::data/x", listed: ["arn:aws:s3:::other/*"] },
    ]);
    expect(misses(layersOf({ identity: [{ ...read, Resource: "*" }], action: "s3:PutObject" })[0])).toEqual([
      { kind: "action", element: "Action", requested: "s3:PutObject", listed: ["s3:GetObject", "s3:ListBucket"] },
    ]);
    const trust: Statement = { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ecs.amazonaws.com" } };
    expect(misses(layersOf({ who: "ecs-tasks", action: "sts:AssumeRole", trust: [trust] })[0])).toEqual([
      {
        kind: "principal",
        element: "Principal",
        requested: "ecs-tasks.amazonaws.com",
        listed: { Service: "ecs.amazonaws.com" },
      },
    ]);
  });

  test("is none when two things are missing, or when the service is another", () => {
    const put: Statement = { Effect: "Allow", Action: "s3:PutObject", Resource: "arn:aws:s3:::other/*" };
    expect(misses(layersOf({ identity: [put, { ...put, Action: "sqs:*", Resource: "*" }] })[0])).toEqual([]);
  });

  test("stands the closer the more the author meant it", () => {
    const get: Statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };
    const [identity] = layersOf({
      identity: [
        { ...get, Action: "s3:PutObject" },
        { ...get, Resource: "arn:aws:sqs:::q" },
        { ...get, Resource: "arn:aws:s3:::data/y" },
        { ...get, Condition: { Bool: { "aws:SecureTransport": "true" } } },
      ],
    });
    expect(identity?.nearMisses.map(({ statement }) => statement.source.name)).toEqual([
      "inline-3",
      "inline-2",
      "inline-1",
      "inline-0",
    ]);
  });
});

/** The statement with the missing thing put in, as plainly as can be. */
function mended(statement: Statement, missing: Missing): Statement {
  const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal, ...rest } = statement;
  const action = { ...(Action && { Action }), ...(NotAction && { NotAction }) };
  const resource = { ...(Resource && { Resource }), ...(NotResource && { NotResource }) };
  const principal = { ...(Principal && { Principal }), ...(NotPrincipal && { NotPrincipal }) };
  switch (missing.kind) {
    case "action":
      return { ...rest, ...resource, ...principal, Action: missing.requested };
    case "resource":
      return { ...rest, ...action, ...principal, Resource: "*" };
    case "principal":
      return { ...rest, ...action, ...resource, Principal: "*" };
    case "condition": {
      const { [missing.key]: _, ...others } = statement.Condition![missing.operator]!;
      return { ...statement, Condition: { ...statement.Condition, [missing.operator]: others } };
    }
  }
}

const policiesOf = ({ policies, request }: Case, { layer, level }: LayerExplanation): readonly AttachedPolicy[] => {
  const one = (policy: AttachedPolicy | undefined) => (policy ? [policy] : []);
  switch (layer) {
    case "identity":
      return policies.identity;
    case "session":
      return policies.session ?? [];
    case "boundary":
      return one(policies.boundary);
    case "scp":
      return policies.scps![level!]!;
    case "rcp":
      return request.rcps![level!]!;
    case "vpc-endpoint":
      return one(request.vpcEndpointPolicy);
    default:
      return one(request.resourcePolicy);
  }
};

describe("near misses of random cases", () => {
  const applies = (one: Case, layer: LayerExplanation, statement: Statement, document: PolicyDocument) =>
    statementApplies(statement, document, layer.layer, one.policies.principal, one.request).truth === true;

  test("apply once the missing thing is put in, and did not before", () => {
    let seen = 0;
    fc.assert(
      fc.property(knownCase, (one) => {
        for (const layer of explain(compile(one.policies), one.request).layers) {
          for (const { statement, missing } of layer.nearMisses) {
            const attached = policiesOf(one, layer).find(({ source }) => source === statement.source)!;
            expect(applies(one, layer, statement.statement, attached.document)).toBe(false);
            expect(applies(one, layer, mended(statement.statement, missing), attached.document)).toBe(true);
            seen++;
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(200);
  });

  test("are all there are: any Allow that a single clause, resource or principal would mend is among them", () => {
    fc.assert(
      fc.property(knownCase, (one) => {
        for (const layer of explain(compile(one.policies), one.request).layers) {
          if (layer.outcome !== "nothing-matched") continue;
          const named = new Set(layer.nearMisses.map(({ statement }) => statement.statement));
          for (const { document } of policiesOf(one, layer)) {
            for (const statement of statementsOf(document)) {
              if (statement.Effect !== "Allow" || named.has(statement)) continue;
              for (const missing of singleFaults(statement)) {
                expect(applies(one, layer, mended(statement, missing), document)).toBe(false);
              }
            }
          }
        }
      }),
      RUNS,
    );
  });

  test("come with the decision that decide gives", () => {
    fc.assert(
      fc.property(knownCase, ({ policies, request }) => {
        const compiled = compile(policies);
        const { decision, layers } = explain(compiled, request);
        expect(decision).toEqual(decide(compiled, request));
        const failed = layers.find(({ outcome, needed }) => needed && outcome === "nothing-matched");
        if (decision.outcome === "deny" && !decision.explicit) expect(failed).toBeDefined();
        if (decision.outcome === "allow") expect(failed).toBeUndefined();
      }),
      RUNS,
    );
  });
});

function singleFaults(statement: Statement): Missing[] {
  const faults: Missing[] = [{ kind: "principal", element: "Principal", requested: "", listed: "*" }];
  if (statement.Resource ?? statement.NotResource)
    faults.push({ kind: "resource", element: "Resource", requested: "", listed: [] });
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const key of Object.keys(keys)) {
      faults.push({ kind: "condition", operator, key, values: manyOf(keys[key]).map(String), actual: "absent" });
    }
  }
  return faults;
}
