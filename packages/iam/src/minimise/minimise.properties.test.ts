import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { decide } from "../decide/decide.js";
import type { PolicyChange } from "../minimal.js";
import { anyCase, RUNS, runs, withStatement } from "../testing/cases.js";
import { type Case, PRINCIPALS } from "../testing/generate-case.js";
import type { AuthorizationRequest } from "../types.js";
import { applyChanges } from "./apply-changes.js";
import { minimise } from "./minimise.js";

const outcome = ({ policies, request }: Case) => decide(compile(policies), request).outcome;
const minimiseCase = ({ policies, request }: Case) => minimise(compile(policies), request);
const apply = ({ policies, request }: Case, changes: readonly PolicyChange[], edits = false): Case =>
  applyChanges(policies, request, changes, edits);

const ACTIONS = ["s3:GetObject", "s3:DeleteObject", "ecs:RunTask", "iam:PassRole", "iam:DeleteRole", "sts:AssumeRole"];
const RESOURCES = ["arn:aws:s3:::data/ann/x.txt", "arn:aws:s3:::data/new", "arn:aws:iam::111122223333:role/other", "*"];
const SERVICES = ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com", "ec2.amazonaws.com"];

/** Requests near the given one, each different in something a fix must not open. */
function otherRequests(request: AuthorizationRequest, layers: ReadonlySet<string>): AuthorizationRequest[] {
  const others = ACTIONS.map((action) => ({ ...request, action }));
  // A trust policy belongs to one role and an action without resources has no other resource.
  if (!layers.has("trust") && request.resource !== "*")
    others.push(...RESOURCES.map((resource) => ({ ...request, resource })));
  const passing = request.action.toLowerCase() === "iam:passrole" && "iam:PassedToService" in request.context;
  if (passing) {
    for (const service of SERVICES) {
      others.push({ ...request, context: { ...request.context, "iam:PassedToService": service } });
    }
  }
  const key = ({ action, resource, context }: AuthorizationRequest) =>
    JSON.stringify([action.toLowerCase(), resource, context]);
  return others.filter((one) => key(one) !== key(request));
}

/** No request near the given one that was denied is allowed after the changes. */
function expectNothingElse(one: Case, changes: readonly PolicyChange[], after: Case): void {
  const [before, then] = [compile(one.policies), compile(after.policies)];
  const { resourcePolicy, vpcEndpointPolicy } = after.request;
  for (const request of otherRequests(one.request, new Set(changes.map(({ layer }) => layer)))) {
    if (decide(before, request).outcome === "allow") continue;
    const { outcome } = decide(then, { ...request, resourcePolicy, vpcEndpointPolicy });
    if (outcome === "allow") expect.fail(`also allows ${JSON.stringify(request)}`);
  }
}

/** Edits that say they open nothing else do not. */
function expectExact(one: Case): void {
  const minimal = minimiseCase(one);
  const edits = minimal.kind === "changes" ? minimal.changes.filter(({ edit }) => edit) : [];
  if (minimal.kind !== "changes" || edits.length === 0 || edits.some(({ edit }) => edit!.widens)) return;
  count("exact edits");
  expectNothingElse(one, minimal.changes, apply(one, minimal.changes, true));
}

const seen = new Map<string, number>();
const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);

describe("the smallest fix of random denials", () => {
  const DENIED = runs(800);

  test("allows, is needed in every part, and opens nothing else", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const minimal = minimiseCase(one);
        count(minimal.kind);
        if (minimal.kind === "already-allowed") expect(outcome(one)).toBe("allow");
        if (minimal.kind !== "changes") return;
        const { changes } = minimal;
        expect(outcome(apply(one, changes))).toBe("allow");
        for (const change of changes)
          expect(
            outcome(
              apply(
                one,
                changes.filter((c) => c !== change),
              ),
            ),
          ).not.toBe("allow");
        expectNothingElse(one, changes, apply(one, changes));
        if (changes.length > 1) count("several");
      }),
      DENIED,
    );
  });

  test("names nobody else", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...PRINCIPALS), (one, principal) => {
        const minimal = minimiseCase(one);
        fc.pre(minimal.kind === "changes");
        const changes = minimal.changes.filter(({ layer }) => layer === "trust" || layer === "resource");
        const other: Case = { ...one, policies: { ...one.policies, principal } };
        const before = JSON.stringify(principal) !== JSON.stringify(one.policies.principal) ? outcome(other) : "allow";
        fc.pre(before !== "allow" && changes.length > 0);
        expect(outcome(apply(other, changes))).not.toBe("allow");
      }),
      { ...runs(300), maxSkipsPerRun: 200 },
    );
  });

  test("may be made by editing, which opens nothing else when it says so", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const minimal = minimiseCase(one);
        const edits = minimal.kind === "changes" ? minimal.changes.filter(({ edit }) => edit) : [];
        if (minimal.kind !== "changes" || edits.length === 0) return;
        expect(outcome(apply(one, minimal.changes, true))).toBe("allow");
        count("edits");
        expectExact(one);
      }),
      DENIED,
    );
  });

  test("by editing a statement about this very action opens nothing else", () => {
    const narrow = fc.record({
      Resource: fc.subarray(["arn:aws:s3:::a", "arn:aws:s3:::data/*", "arn:aws:iam::111122223333:role/*"], {
        minLength: 1,
      }),
      condition: fc.constantFrom(undefined, "ecs.amazonaws.com", "ecs-tasks.amazonaws.com"),
    });
    fc.assert(
      fc.property(anyCase, narrow, ({ policies, request }, { Resource, condition }) => {
        const passing = request.action === "iam:PassRole";
        const statement = {
          Effect: "Allow" as const,
          Action: request.action,
          Resource: passing ? request.resource : Resource,
          ...(condition ? { Condition: { StringEquals: { "iam:PassedToService": condition } } } : {}),
        };
        const document = { Version: "2012-10-17" as const, Statement: [statement] };
        const identity = [{ document, source: { type: "inline" as const, name: "Narrow" } }];
        const one: Case = {
          policies: { principal: policies.principal, identity },
          request: { ...request, rcps: undefined },
        };
        expectExact(one);
      }),
      DENIED,
    );
  });

  test("is impossible only where no Allow helps", () => {
    const all = { Effect: "Allow" as const, Action: "*", Resource: "*" };
    fc.assert(
      fc.property(anyCase, (one) => {
        const minimal = minimiseCase(one);
        if (minimal.kind !== "impossible") return;
        count(minimal.reason);
        if (minimal.reason !== "explicit-deny" && minimal.reason !== "scp" && minimal.reason !== "rcp") return;
        let helped = withStatement(one, "identity", all);
        for (const layer of ["boundary", "session"] as const) helped = withStatement(helped, layer, all);
        helped = withStatement(helped, "resource", { ...all, Principal: "*" });
        expect(outcome(helped)).not.toBe("allow");
      }),
      RUNS,
    );
  });

  test("was met in all its kinds", () => {
    const kinds = [
      "already-allowed",
      "changes",
      "impossible",
      "several",
      "edits",
      "exact edits",
      "explicit-deny",
      "scp",
      "rcp",
      "anonymous",
      "unknown",
    ];
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});
