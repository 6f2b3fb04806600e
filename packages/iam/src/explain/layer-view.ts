import { type Candidates, findRow, isMaybe, NO_CANDIDATES, NONE, rowOf } from "../compile/candidates.js";
import type { ActionEntry, PrincipalIndex } from "../compile/compiled-principal.js";
import { needsBoundary, needsIdentity, needsSession } from "../decide/caller-needs.js";
import { referenceTo } from "../decide/decisions.js";
import { isLocal, levelCandidates, resourceCandidates, resourceLayerOf } from "../decide/request-layers.js";
import { bestRowFor, findRowFor, grantOfRow } from "../decide/resource-side.js";
import type { LayerExplanation } from "../explanation.js";
import { DIRECT_GRANT, type Grant, grantName, NO_GRANT } from "../principal/grant.js";
import type { AttachedPolicy, AuthorizationRequest, Layer } from "../types.js";
import type { Asker } from "./missing-of.js";
import { nearMisses } from "./near-misses.js";

/** One layer of one request: its policies, and whether the decision needs it to allow. */
export interface LayerView {
  readonly layer: Layer;
  readonly level?: number;
  readonly policies: readonly AttachedPolicy[];
  readonly candidates: Candidates;
  readonly needed: boolean;
  readonly resourceSide: boolean;
}

function bestGrant(principal: PrincipalIndex, request: AuthorizationRequest): Grant {
  if (request.resourcePolicy === undefined) return NO_GRANT;
  const own = resourceCandidates(request.resourcePolicy, request.action);
  const row = bestRowFor(own, request.resource, principal.levels, true);
  return row === NONE ? NO_GRANT : grantOfRow(own, rowOf(row), principal.levels, NO_GRANT);
}

/** The layers that apply to the request, in AWS's order. */
export function layerViews(principal: PrincipalIndex, entry: ActionEntry, request: AuthorizationRequest): LayerView[] {
  const { policies, limited } = principal;
  const local = isLocal(principal, request);
  const layer = resourceLayerOf(request);
  const escapes = local ? bestGrant(principal, request) : NO_GRANT;
  const views: LayerView[] = [];
  const add = (view: LayerView) => views.push(view);
  const rcps = principal.organised ? (request.rcps ?? []) : [];
  rcps.forEach((level, index) => {
    const candidates = levelCandidates(level, request.action);
    add({ layer: "rcp", level: index, policies: level, candidates, needed: true, resourceSide: true });
  });
  entry.scps.forEach((candidates, index) => {
    const level = policies.scps![index]!;
    add({ layer: "scp", level: index, policies: level, candidates, needed: true, resourceSide: false });
  });
  const neededOfResource = !local || request.resourcePolicyMustAllow === true;
  if (request.resourcePolicy !== undefined || neededOfResource) {
    const attached = request.resourcePolicy === undefined ? [] : [request.resourcePolicy];
    const candidates = attached[0] ? resourceCandidates(attached[0], request.action) : NO_CANDIDATES;
    add({ layer, policies: attached, candidates, needed: neededOfResource, resourceSide: true });
  }
  if (limited) views.push(...callerViews(principal, entry, escapes, layer));
  if (request.vpcEndpointPolicy !== undefined) {
    const candidates = resourceCandidates(request.vpcEndpointPolicy, request.action);
    const attached = [request.vpcEndpointPolicy];
    add({ layer: "vpc-endpoint", policies: attached, candidates, needed: true, resourceSide: true });
  }
  return views;
}

function callerViews(
  principal: PrincipalIndex,
  entry: ActionEntry,
  escapes: Grant,
  layer: "resource" | "trust",
): LayerView[] {
  const { policies } = principal;
  const view = (
    layer: Layer,
    attached: readonly AttachedPolicy[],
    candidates: Candidates,
    needed: boolean,
  ): LayerView => ({
    layer,
    policies: attached,
    candidates,
    needed,
    resourceSide: false,
  });
  const views = [view("identity", policies.identity, entry.identity!, needsIdentity(escapes))];
  if (entry.boundary) {
    views.push(view("boundary", [policies.boundary!], entry.boundary, needsBoundary(escapes, layer)));
  }
  if (entry.session || principal.needsSession) {
    views.push(view("session", policies.session ?? [], entry.session ?? NO_CANDIDATES, needsSession(escapes)));
  }
  return views;
}

/** What happened in the layer. Only while the request is under way: reads its context. */
export function explainLayer(
  view: LayerView,
  principal: PrincipalIndex,
  request: AuthorizationRequest,
): LayerExplanation {
  const { candidates, policies, layer, resourceSide, needed } = view;
  const { resource } = request;
  const bare = layer === "rcp" ? DIRECT_GRANT : NO_GRANT;
  const own = layer === "resource" || layer === "trust";
  const find = (from: number, to: number): number =>
    resourceSide
      ? findRowFor(candidates, from, to, resource, principal.levels, bare)
      : findRow(candidates, from, to, resource);
  const denied = find(0, candidates.denyEnd);
  const allowed = own
    ? bestRowFor(candidates, resource, principal.levels, true)
    : find(candidates.denyEnd, candidates.end);
  const decisive = denied === NONE ? allowed : denied;
  const outcome =
    decisive === NONE
      ? "nothing-matched"
      : isMaybe(decisive)
        ? "unknown"
        : denied === NONE
          ? "allowed"
          : "explicit-deny";
  const asker: Asker = { levels: principal.levels, checksPrincipal: resourceSide, bareApplies: layer === "rcp" };
  const explains = outcome === "nothing-matched" || (outcome === "unknown" && denied === NONE);
  return {
    layer,
    ...(view.level === undefined ? {} : { level: view.level }),
    outcome,
    needed,
    ...(decisive === NONE ? {} : { statement: referenceTo(candidates.owners[rowOf(decisive)]!, policies) }),
    ...(own && outcome === "allowed"
      ? { grant: grantName(grantOfRow(candidates, rowOf(allowed), principal.levels, NO_GRANT)) }
      : {}),
    nearMisses: explains ? nearMisses(policies, !resourceSide, request, asker) : [],
  };
}
