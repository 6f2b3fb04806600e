import type { CompiledPrincipal, PrincipalIndex } from "../compile/compiled-principal.js";
import { beginRequest } from "../condition/slots.js";
import { decide } from "../decide/decide.js";
import type { Explanation } from "../explanation.js";
import type { AuthorizationRequest } from "../types.js";
import { explainLayer, layerViews } from "./layer-view.js";

/**
 * The decision and its reasons: for each layer, in AWS's order, which statement allowed or denied, or that nothing
 * matched and which statements nearly did. The decision is the one {@link decide} gives. Data only; the words are made
 * elsewhere.
 */
export function explain(compiled: CompiledPrincipal, request: AuthorizationRequest): Explanation {
  const decision = decide(compiled, request);
  const principal = compiled as PrincipalIndex;
  const entry = principal.entryOf(request.action);
  if (entry.unconditional) return { decision, layers: [] };
  beginRequest(principal.keys, request);
  const layers = layerViews(principal, entry, request).map((view) => explainLayer(view, principal, request));
  return { decision, layers };
}
