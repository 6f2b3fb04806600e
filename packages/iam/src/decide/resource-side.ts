import { type Candidates, mayApply, NONE, rowApplies } from "../compile/candidates.js";
import { DIRECT_GRANT, type Grant, NO_GRANT } from "../principal/grant.js";
import type { PrincipalLevel } from "../principal/principal-levels.js";
import { NO, YES } from "../truth.js";

/** What a statement without principal element is worth: nothing, but in an RCP, where everyone is meant, everything. */
export type BareGrant = typeof NO_GRANT | typeof DIRECT_GRANT;

/** What the row's principal element is worth to the caller. */
export function grantOfRow(
  candidates: Candidates,
  row: number,
  levels: readonly PrincipalLevel[],
  bare: BareGrant,
): Grant {
  const { principals } = candidates.owners[row]!;
  return principals === undefined ? bare : principals.grant(levels);
}

/** As `findRow`, for policies with a principal element. */
export function findRowFor(
  candidates: Candidates,
  from: number,
  to: number,
  resource: string,
  levels: readonly PrincipalLevel[],
  bare: BareGrant,
): number {
  let maybe = NONE;
  for (let row = from; row < to; row++) {
    if (!mayApply(candidates, row, resource)) continue;
    if (grantOfRow(candidates, row, levels, bare) === NO_GRANT) continue;
    const truth = rowApplies(candidates, row, resource);
    if (truth === YES) return row;
    if (truth !== NO && maybe === NONE) maybe = -2 - row;
  }
  return maybe;
}

/** The row that grants most, as `findRow` would give it. `hope`: rows that may apply count as if they did. */
export function bestRowFor(
  candidates: Candidates,
  resource: string,
  levels: readonly PrincipalLevel[],
  hope: boolean,
): number {
  let best = NONE;
  let bestGrant: Grant = NO_GRANT;
  for (let row = candidates.denyEnd; row < candidates.end; row++) {
    if (!mayApply(candidates, row, resource)) continue;
    const grant = grantOfRow(candidates, row, levels, NO_GRANT);
    if (grant <= bestGrant) continue;
    const truth = rowApplies(candidates, row, resource);
    if (truth === NO || (truth !== YES && !hope)) continue;
    best = truth === YES ? row : -2 - row;
    bestGrant = grant;
    if (bestGrant === DIRECT_GRANT && truth === YES) break;
  }
  return best;
}
