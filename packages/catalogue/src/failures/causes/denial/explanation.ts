import { compile, type Explanation, explain, type Layer, type NearMiss } from "@understudy/iam";
import type { DenialView } from "../../../views/denial-view.js";

const remembered = new WeakMap<DenialView, Explanation>();

/** Why the call was not authorized. Asked once for a view: every cause looks at the same explanation. */
export function explanationOf(view: DenialView): Explanation {
  const known = remembered.get(view);
  if (known) return known;
  const explanation = explain(compile(view.policies), view.request);
  remembered.set(view, explanation);
  return explanation;
}

/** Was the call refused because this layer allows nothing? */
export function isSilent(view: DenialView, layer: Layer): boolean {
  const { decision } = explanationOf(view);
  return decision.outcome === "deny" && !decision.explicit && (decision.layer ?? "identity") === layer;
}

/** What almost allowed the call in a layer, of the kinds asked for; the closest first. */
export function nearMissesOf<Kind extends NearMiss["missing"]["kind"]>(
  view: DenialView,
  layer: Layer,
  kind: Kind,
): readonly (NearMiss & { readonly missing: { readonly kind: Kind } })[] {
  const misses = explanationOf(view).layers.filter((each) => each.layer === layer && each.needed);
  return misses
    .flatMap(({ nearMisses }) => nearMisses)
    .filter((miss): miss is NearMiss & { readonly missing: { readonly kind: Kind } } => miss.missing.kind === kind);
}
