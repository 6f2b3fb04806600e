/** Random cases as fast-check draws them, and ways to change them. */
import fc from "fast-check";
import { vi } from "vitest";
import { manyOf } from "../one-or-many.js";
import type { AttachedPolicy, PolicyDocument, Statement } from "../types.js";
import { UNKNOWN } from "../types.js";
import { type Case, generateCase } from "./generate-case.js";
import { Random } from "./random.js";

/** Any case; a seed is drawn, so a failure prints the seed to look at. */
export const anyCase = fc
  .integer({ min: 0, max: 2 ** 31 })
  .map((seed) => ({ seed, ...generateCase(new Random(seed)) }));

/** A case without values that are not known. */
export const knownCase = anyCase.filter(({ request }) => !Object.values(request.context).includes(UNKNOWN as never));

/** Every run draws the same cases; the nightly run (`UNDERSTUDY_CASES=100000`) draws more of them. */
const FACTOR = Math.max(1, Number(process.env.UNDERSTUDY_CASES ?? 4000) / 4000);
export const runs = (numRuns: number) => ({ seed: 20261122, numRuns: Math.round(numRuns * FACTOR) });
export const RUNS = runs(600);
vi.setConfig({ testTimeout: 60_000 * FACTOR });

export const statementsOf = (document: PolicyDocument): readonly Statement[] => manyOf(document.Statement);

/** The case with every policy document passed through a function. */
export function mapDocuments({ policies, request }: Case, change: (policy: AttachedPolicy) => AttachedPolicy): Case {
  const maybe = (policy: AttachedPolicy | undefined) => policy && change(policy);
  return {
    policies: {
      ...policies,
      identity: policies.identity.map(change),
      boundary: maybe(policies.boundary),
      session: policies.session?.map(change),
      scps: policies.scps?.map((level) => level.map(change)),
    },
    request: {
      ...request,
      rcps: request.rcps?.map((level) => level.map(change)),
      resourcePolicy: maybe(request.resourcePolicy),
      vpcEndpointPolicy: maybe(request.vpcEndpointPolicy),
    },
  };
}

/** The same with every list of statements passed through a function. */
export const mapStatements = (one: Case, change: (statements: readonly Statement[]) => readonly Statement[]): Case =>
  mapDocuments(one, (policy) => ({
    ...policy,
    document: { ...policy.document, Statement: change(statementsOf(policy.document)) },
  }));

/** The case with one more statement in one of its layers. */
export function withStatement(
  one: Case,
  layer: "identity" | "boundary" | "session" | "scp" | "resource",
  added: Statement,
): Case {
  const grow = (policy: AttachedPolicy): AttachedPolicy => ({
    ...policy,
    document: { ...policy.document, Statement: [...statementsOf(policy.document), added] },
  });
  const { policies, request } = one;
  const source = { type: "inline", name: "added" } as const;
  const fresh: AttachedPolicy = { document: { Version: "2012-10-17", Statement: [added] }, source };
  switch (layer) {
    case "identity":
      return { request, policies: { ...policies, identity: [...policies.identity, fresh] } };
    case "boundary":
      return { request, policies: { ...policies, boundary: policies.boundary && grow(policies.boundary) } };
    case "session":
      return { request, policies: { ...policies, session: policies.session?.map(grow) } };
    case "scp":
      return { request, policies: { ...policies, scps: policies.scps?.map((level) => level.map(grow)) } };
    case "resource":
      return {
        policies,
        request: { ...request, resourcePolicy: request.resourcePolicy && grow(request.resourcePolicy) },
      };
  }
}
