import { type Candidates, findRow, isMaybe, NONE, rowOf } from "../compile/candidates.js";
import type { ActionEntry, PrincipalIndex } from "../compile/compiled-principal.js";
import { DIRECT_GRANT, type Grant, NO_GRANT, ROLE_GRANT } from "../principal/grant.js";
import type { AuthorizationRequest, Decision } from "../types.js";
import { decisionOfRow, IMPLICIT_DENY, UNGRANTED_ALLOW } from "./decisions.js";
import { levelCandidates, resourceCandidates, resourceLayerOf } from "./request-layers.js";
import { bestRowFor, findRowFor, grantOfRow } from "./resource-side.js";

/**
 * Looks for the allows a request needs once no Deny applies. `hope`: a statement that applies for some value not known
 * yet counts as applying. `doubted` tells afterwards whether that was made use of.
 */
export class NeededAllows {
  doubted = false;
  private hope = true;

  /** An allow with its statement, or the implicit deny of the first layer that lacks one. */
  evaluate(principal: PrincipalIndex, entry: ActionEntry, request: AuthorizationRequest, hope: boolean): Decision {
    this.doubted = false;
    this.hope = hope;
    const { resource } = request;
    if (request.rcps !== undefined && !this.rcpsAllow(principal, request)) return IMPLICIT_DENY.rcp;
    for (let level = 0; level < entry.scps.length; level++) {
      if (!this.rowAllows(entry.scps[level]!, resource)) return IMPLICIT_DENY.scp;
    }
    const local =
      principal.account !== undefined &&
      (request.resourceAccount === undefined || request.resourceAccount === principal.account);
    if (request.resourcePolicy === undefined && local && request.resourcePolicyMustAllow !== true) {
      return this.withoutResourcePolicy(principal, entry, request);
    }
    return this.withResourcePolicy(principal, entry, request, local);
  }

  /** Same account and nothing on the resource's side: identity, boundary, session. */
  private withoutResourcePolicy(
    principal: PrincipalIndex,
    entry: ActionEntry,
    request: AuthorizationRequest,
  ): Decision {
    if (!principal.limited)
      return this.endpointAllows(principal, request) ? UNGRANTED_ALLOW : IMPLICIT_DENY["vpc-endpoint"];
    const identity = entry.identity!;
    const found = findRow(identity, identity.denyEnd, identity.end, request.resource);
    if (!this.counts(found)) return IMPLICIT_DENY.identity;
    if (entry.boundary !== undefined && !this.rowAllows(entry.boundary, request.resource))
      return IMPLICIT_DENY.boundary;
    if (!this.sessionAllows(principal, entry, request.resource)) return IMPLICIT_DENY.session;
    if (!this.endpointAllows(principal, request)) return IMPLICIT_DENY["vpc-endpoint"];
    return decisionOfRow("allow", "identity", identity, rowOf(found), principal.policies.identity);
  }

  /**
   * AWS: IAM User Guide "Policy evaluation logic" (resource-based policies) and "Cross-account policy evaluation logic": in
   * the resource's own account a grant to the role, the user or the session replaces the caller's allows; across accounts
   * both sides must allow. Trust and key policies must always allow themselves.
   */
  private withResourcePolicy(
    principal: PrincipalIndex,
    entry: ActionEntry,
    request: AuthorizationRequest,
    local: boolean,
  ): Decision {
    const { resource, resourcePolicy } = request;
    const layer = resourceLayerOf(request);
    const own = resourcePolicy && resourceCandidates(resourcePolicy, request.action);
    const granted = own === undefined ? NONE : bestRowFor(own, resource, principal.levels, this.hope);
    if (isMaybe(granted)) this.doubted = true;
    const grant: Grant = granted === NONE ? NO_GRANT : grantOfRow(own!, rowOf(granted), principal.levels, NO_GRANT);
    const mustAllow = principal.account === undefined || request.resourcePolicyMustAllow === true;
    if (grant === NO_GRANT && mustAllow) return IMPLICIT_DENY[layer];
    const escapes = local ? grant : NO_GRANT;
    let identityRow = NONE;
    if (principal.limited) {
      if (escapes < ROLE_GRANT) {
        const identity = entry.identity!;
        identityRow = findRow(identity, identity.denyEnd, identity.end, resource);
        if (!this.counts(identityRow)) return IMPLICIT_DENY.identity;
      }
      // AWS: "If a permissions boundary is set for the user, then it must allow the sts:AssumeRole action" even when the
      // trust policy names the user (IAM User Guide, "Update a role trust policy"): no way into a role escapes it.
      const bounded = escapes < DIRECT_GRANT || layer === "trust";
      if (bounded && entry.boundary !== undefined && !this.rowAllows(entry.boundary, resource)) {
        return IMPLICIT_DENY.boundary;
      }
      if (escapes < DIRECT_GRANT && !this.sessionAllows(principal, entry, resource)) return IMPLICIT_DENY.session;
    }
    if (grant === NO_GRANT && !local) return IMPLICIT_DENY[layer];
    if (!this.endpointAllows(principal, request)) return IMPLICIT_DENY["vpc-endpoint"];
    if (granted !== NONE && (identityRow === NONE || mustAllow)) {
      return decisionOfRow("allow", layer, own!, rowOf(granted), [resourcePolicy!]);
    }
    if (identityRow === NONE) return UNGRANTED_ALLOW;
    return decisionOfRow("allow", "identity", entry.identity!, rowOf(identityRow), principal.policies.identity);
  }

  private counts(found: number): boolean {
    if (found === NONE) return false;
    if (!isMaybe(found)) return true;
    this.doubted = true;
    return this.hope;
  }

  private rowAllows(candidates: Candidates, resource: string): boolean {
    return this.counts(findRow(candidates, candidates.denyEnd, candidates.end, resource));
  }

  private sessionAllows(principal: PrincipalIndex, entry: ActionEntry, resource: string): boolean {
    if (entry.session === undefined) return !principal.needsSession;
    return this.rowAllows(entry.session, resource);
  }

  private rcpsAllow(principal: PrincipalIndex, request: AuthorizationRequest): boolean {
    if (!principal.organised) return true;
    for (const level of request.rcps!) {
      const candidates = levelCandidates(level, request.action);
      const { denyEnd, end } = candidates;
      const found = findRowFor(candidates, denyEnd, end, request.resource, principal.levels, DIRECT_GRANT);
      if (!this.counts(found)) return false;
    }
    return true;
  }

  private endpointAllows(principal: PrincipalIndex, request: AuthorizationRequest): boolean {
    if (request.vpcEndpointPolicy === undefined) return true;
    const candidates = resourceCandidates(request.vpcEndpointPolicy, request.action);
    const { denyEnd, end } = candidates;
    return this.counts(findRowFor(candidates, denyEnd, end, request.resource, principal.levels, NO_GRANT));
  }
}
