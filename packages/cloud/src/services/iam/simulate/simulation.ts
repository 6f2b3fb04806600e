import type { AttachedPolicy, AuthorizationRequest, CompiledPrincipal, RequestContext } from "@understudy/iam";
import { compile, contextKeysOf } from "@understudy/iam";
import type { SimulatedCaller } from "./simulated-caller.js";
import type { SimulatedPolicy } from "./simulated-policy.js";

/** Everything that is the same for every action and resource of one simulation. */
export interface Simulation {
  readonly compiled: CompiledPrincipal;
  /** `undefined` where none limits the caller. */
  readonly boundary?: SimulatedPolicy;
  /** Whether service control policies take part. */
  readonly organised: boolean;
  readonly resourcePolicy?: SimulatedPolicy;
  /** Account of the caller. */
  readonly account: string;
  /** Account of resources whose ARN names none; the caller's where the request says nothing else. */
  readonly owner: string;
  readonly context: RequestContext;
  /** Keys that the policies ask for and the request does not give. */
  readonly missing: readonly string[];
}

export interface SimulationParts {
  readonly caller: SimulatedCaller;
  readonly identity: readonly SimulatedPolicy[];
  readonly boundary?: SimulatedPolicy;
  readonly scps?: readonly (readonly AttachedPolicy[])[];
  readonly resourcePolicy?: SimulatedPolicy;
  readonly owner?: string;
  /** As the request gives it. */
  readonly entries: RequestContext;
}

export function makeSimulation(parts: SimulationParts): Simulation {
  const { caller, identity, boundary, scps, resourcePolicy, owner, entries } = parts;
  const { principal } = caller;
  const asked = [...identity, ...(boundary ? [boundary] : []), ...(resourcePolicy ? [resourcePolicy] : [])];
  return {
    compiled: compile({ principal, identity, ...(boundary && { boundary }), ...(scps && { scps }) }),
    ...(boundary && { boundary }),
    ...(resourcePolicy && { resourcePolicy }),
    organised: scps !== undefined,
    account: principal.account,
    owner: owner ?? principal.account,
    context: { ...caller.context, ...entries },
    missing: missingKeys(asked, entries),
  };
}

/** AWS: every key of every policy but SCPs that is no context entry, whether or not its statement has to do with the action (recorded). */
function missingKeys(policies: readonly SimulatedPolicy[], entries: RequestContext): readonly string[] {
  const given = new Set(Object.keys(entries).map((key) => key.toLowerCase()));
  const keys = policies.flatMap(({ document }) => contextKeysOf(document));
  return [...new Set(keys)].filter((key) => !given.has(key.toLowerCase()));
}

/** One question of the simulation. */
export function requestOf(simulation: Simulation, action: string, resource: string): AuthorizationRequest {
  const { context, owner, resourcePolicy } = simulation;
  // AWS: trust policies are not simulated: for sts:Assume… the resource's policy is passed over (aws/aws-cli#10314).
  if (!resourcePolicy || /^sts:assume/i.test(action)) return { action, resource, context };
  const resourceAccount = /^\d{12}$/.test(resource.split(":")[4] ?? "") ? resource.split(":")[4] : owner;
  return { action, resource, context, resourcePolicy, ...(resourceAccount && { resourceAccount }) };
}
