import { type Candidates, findRow, isMaybe, NONE, rowOf } from "../compile/candidates.js";
import type { ActionEntry, PrincipalIndex } from "../compile/compiled-principal.js";
import { DIRECT_GRANT, NO_GRANT } from "../principal/grant.js";
import type { AttachedPolicy, AuthorizationRequest, Decision, Layer } from "../types.js";
import { decisionOfRow, referenceTo, unknownDecision } from "./decisions.js";
import { levelCandidates, resourceCandidates, resourceLayerOf } from "./request-layers.js";
import { type BareGrant, findRowFor } from "./resource-side.js";

/** An explicit deny, one that hangs on an unknown value (outcome `unknown`), or undefined: no Deny statement applies. */
type Denial = Decision | undefined;

function denialOf(
  found: number,
  candidates: Candidates,
  layer: Layer,
  policies: readonly AttachedPolicy[],
  before: Denial,
): Denial {
  if (found === NONE) return before;
  if (!isMaybe(found)) return decisionOfRow("deny", layer, candidates, found, policies);
  return before ?? unknownDecision(layer, referenceTo(candidates.owners[rowOf(found)]!, policies));
}

/** The caller's own layers but identity. */
function denialOfLimits(principal: PrincipalIndex, entry: ActionEntry, resource: string, before: Denial): Denial {
  let denial = before;
  const { boundary, session } = entry;
  if (boundary !== undefined && boundary.denyEnd > 0) {
    const found = findRow(boundary, 0, boundary.denyEnd, resource);
    denial = denialOf(found, boundary, "boundary", [principal.policies.boundary!], denial);
    if (denial?.explicit) return denial;
  }
  if (session !== undefined && session.denyEnd > 0) {
    const found = findRow(session, 0, session.denyEnd, resource);
    denial = denialOf(found, session, "session", principal.policies.session!, denial);
  }
  return denial;
}

function denialOfScps(principal: PrincipalIndex, entry: ActionEntry, resource: string): Denial {
  let denial: Denial;
  for (let level = 0; level < entry.scps.length; level++) {
    const candidates = entry.scps[level]!;
    if (candidates.denyEnd === 0) continue;
    const found = findRow(candidates, 0, candidates.denyEnd, resource);
    denial = denialOf(found, candidates, "scp", principal.policies.scps![level]!, denial);
    if (denial?.explicit) return denial;
  }
  return denial;
}

/** Policies of the request's side, whose statements have a principal element. */
function denialFor(
  principal: PrincipalIndex,
  candidates: Candidates,
  layer: Layer,
  policies: readonly AttachedPolicy[],
  resource: string,
  before: Denial,
): Denial {
  if (candidates.denyEnd === 0) return before;
  const bare: BareGrant = layer === "rcp" ? DIRECT_GRANT : NO_GRANT;
  const found = findRowFor(candidates, 0, candidates.denyEnd, resource, principal.levels, bare);
  return denialOf(found, candidates, layer, policies, before);
}

function denialOfRcps(principal: PrincipalIndex, request: AuthorizationRequest, before: Denial): Denial {
  let denial = before;
  for (const level of request.rcps!) {
    const candidates = levelCandidates(level, request.action);
    denial = denialFor(principal, candidates, "rcp", level, request.resource, denial);
    if (denial?.explicit) return denial;
  }
  return denial;
}

/**
 * The first Deny statement that applies, in any layer.
 * AWS: one matching Deny in any policy type ends the evaluation. Which of several is reported is not documented; here the
 * organisation's come first, then what limits the caller, then the resource's policy, then identity.
 */
export function explicitDeny(principal: PrincipalIndex, entry: ActionEntry, request: AuthorizationRequest): Denial {
  const { resource, resourcePolicy, vpcEndpointPolicy } = request;
  let denial = entry.scps.length === 0 ? undefined : denialOfScps(principal, entry, resource);
  if (denial?.explicit) return denial;
  if (request.rcps !== undefined && principal.organised) {
    denial = denialOfRcps(principal, request, denial);
    if (denial?.explicit) return denial;
  }
  if (vpcEndpointPolicy !== undefined) {
    const candidates = resourceCandidates(vpcEndpointPolicy, request.action);
    denial = denialFor(principal, candidates, "vpc-endpoint", [vpcEndpointPolicy], resource, denial);
    if (denial?.explicit) return denial;
  }
  denial = denialOfLimits(principal, entry, resource, denial);
  if (denial?.explicit) return denial;
  if (resourcePolicy !== undefined) {
    const candidates = resourceCandidates(resourcePolicy, request.action);
    denial = denialFor(principal, candidates, resourceLayerOf(request), [resourcePolicy], resource, denial);
    if (denial?.explicit) return denial;
  }
  const { identity } = entry;
  if (identity === undefined || identity.denyEnd === 0) return denial;
  const found = findRow(identity, 0, identity.denyEnd, resource);
  return denialOf(found, identity, "identity", principal.policies.identity, denial);
}
