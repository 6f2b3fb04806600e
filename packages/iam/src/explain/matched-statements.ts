import { collectCandidates, rowApplies } from "../compile/candidates.js";
import { compileDocument } from "../compile/compiled-document.js";
import type { CompiledPrincipal, PrincipalIndex } from "../compile/compiled-principal.js";
import { beginRequest } from "../condition/slots.js";
import { grantOfRow } from "../decide/resource-side.js";
import { DIRECT_GRANT, NO_GRANT } from "../principal/grant.js";
import { YES } from "../truth.js";
import type { AttachedPolicy, AuthorizationRequest, Layer, StatementReference } from "../types.js";
import { type LayerView, layerViews } from "./layer-view.js";

/** A statement that applies to a request, with the policy and the layer it stands in. */
export interface MatchedStatement extends StatementReference {
  readonly layer: Layer;
  readonly policy: AttachedPolicy;
}

/**
 * Every statement that applies to the request, of whatever effect, in the order of the layers and of their policies: what
 * the policy simulator lists, where a decision names but one.
 */
export function matchedStatements(
  compiled: CompiledPrincipal,
  request: AuthorizationRequest,
): readonly MatchedStatement[] {
  const principal = compiled as PrincipalIndex;
  const entry = principal.entryOf(request.action);
  if (entry.unconditional) return [];
  beginRequest(principal.keys, request);
  return layerViews(principal, entry, request).flatMap((view) =>
    view.policies.flatMap((policy) => matchesOf(policy, view, principal, request)),
  );
}

function matchesOf(
  policy: AttachedPolicy,
  { layer, resourceSide }: LayerView,
  { levels }: PrincipalIndex,
  { action, resource }: AuthorizationRequest,
): readonly MatchedStatement[] {
  const candidates = collectCandidates([compileDocument(policy.document)], action.toLowerCase(), !resourceSide);
  const bare = layer === "rcp" ? DIRECT_GRANT : NO_GRANT;
  const found = candidates.owners.filter((_, row) => {
    if (resourceSide && grantOfRow(candidates, row, levels, bare) === NO_GRANT) return false;
    return rowApplies(candidates, row, resource) === YES;
  });
  return [...new Set(found)]
    .sort((one, other) => one.index - other.index)
    .map(({ index, source }) => ({ layer, policy, source: policy.source, index, statement: source }));
}
