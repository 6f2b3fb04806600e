import { compileDocument } from "../compile/compiled-document.js";
import type { Missing, NearMiss } from "../explanation.js";
import type { AttachedPolicy, AuthorizationRequest } from "../types.js";
import { type Asker, missingOf } from "./missing-of.js";

/** A failed condition is closest: the author had this very request in mind. */
const RANK: Readonly<Record<Missing["kind"], number>> = { condition: 0, principal: 1, resource: 2, action: 3 };

/** How far two texts agree from the start. */
function agreement(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  return at;
}

const likeness = (missing: Missing): number =>
  missing.kind === "resource" || missing.kind === "action"
    ? Math.max(0, ...missing.listed.map((one) => agreement(one, missing.requested)))
    : 0;

/**
 * The Allow statements of some policies that would apply to the request under way but for one thing, the closest first.
 * A statement that has nothing to do with the action's service is no near miss, even if only its actions differ.
 */
export function nearMisses(
  policies: readonly AttachedPolicy[],
  needsResource: boolean,
  request: AuthorizationRequest,
  asker: Asker,
): readonly NearMiss[] {
  const lowerAction = request.action.toLowerCase();
  const service = lowerAction.split(":", 1)[0]!;
  const found: NearMiss[] = [];
  for (const { document, source } of policies) {
    for (const statement of compileDocument(document).allowsNear(service)) {
      if (needsResource && !statement.hasResources) continue;
      const missing = missingOf(statement, request, lowerAction, asker);
      if (missing) found.push({ statement: { source, index: statement.index, statement: statement.source }, missing });
    }
  }
  if (found.length < 2) return found;
  return found.sort((a, b) => RANK[a.missing.kind] - RANK[b.missing.kind] || likeness(b.missing) - likeness(a.missing));
}
