import { type Candidates, findRow, isMaybe, NONE, rowOf } from "../compile/candidates.js";
import type { ActionEntry, PrincipalIndex } from "../compile/compiled-principal.js";
import { DIRECT_GRANT, type Grant, NO_GRANT } from "../principal/grant.js";
import type { AuthorizationRequest, Decision, Layer } from "../types.js";
import { needsBoundary, needsIdentity, needsSession } from "./caller-needs.js";
import { decisionOfRow, IMPLICIT_DENY, UNGRANTED_ALLOW } from "./decisions.js";
import { isLocal, levelCandidates, resourceCandidates, resourceLayerOf } from "./request-layers.js";
import { bestRowFor, findRowFor, grantOfRow } from "./resource-side.js";

/**
 * Looks for the allows a request needs once no Deny applies. `hope`: a statement that applies for some value not known
 * yet counts as applying. `doubted` tells afterwards whether that was made use of.
 */
export class NeededAllows {
  doubted = false;
  private hope = true;
  private identityRow = NONE;

  /**
   * An allow with its statement, or the implicit deny of the first layer that lacks one.
   * AWS: IAM User Guide "Policy evaluation logic" and "Cross-account policy evaluation logic": in the resource's own
   * account a grant to the role, the user or the session replaces allows of the caller's own policies; across accounts
   * both sides must allow. Trust and key policies must always allow themselves.
   */
  evaluate(principal: PrincipalIndex, entry: ActionEntry, request: AuthorizationRequest, hope: boolean): Decision {
    this.doubted = false;
    this.hope = hope;
    this.identityRow = NONE;
    const { resourcePolicy } = request;
    const organisation = this.organisationLacks(principal, entry, request);
    if (organisation !== undefined) return IMPLICIT_DENY[organisation];
    const layer = resourceLayerOf(request);
    const own = resourcePolicy && resourceCandidates(resourcePolicy, request.action);
    const granted = own === undefined ? NONE : bestRowFor(own, request.resource, principal.levels, hope);
    const grant: Grant = granted === NONE ? NO_GRANT : grantOfRow(own!, rowOf(granted), principal.levels, NO_GRANT);
    if (isMaybe(granted)) this.doubted = true;
    const mustAllow = principal.account === undefined || request.resourcePolicyMustAllow === true;
    if (mustAllow && grant === NO_GRANT) return IMPLICIT_DENY[layer];
    const local = isLocal(principal, request);
    if (principal.limited) {
      const lacking = this.callerLacks(principal, entry, request.resource, local ? grant : NO_GRANT, layer);
      if (lacking !== undefined) return IMPLICIT_DENY[lacking];
    }
    if (grant === NO_GRANT && !local) return IMPLICIT_DENY[layer];
    if (!this.endpointAllows(principal, request)) return IMPLICIT_DENY["vpc-endpoint"];
    if (granted !== NONE && (mustAllow || this.identityRow === NONE)) {
      return decisionOfRow("allow", layer, own!, rowOf(granted), [resourcePolicy!]);
    }
    if (this.identityRow === NONE) return UNGRANTED_ALLOW;
    return decisionOfRow("allow", "identity", entry.identity!, this.identityRow, principal.policies.identity);
  }

  private organisationLacks(
    principal: PrincipalIndex,
    entry: ActionEntry,
    request: AuthorizationRequest,
  ): Layer | undefined {
    if (request.rcps !== undefined && !this.rcpsAllow(principal, request)) return "rcp";
    for (let level = 0; level < entry.scps.length; level++) {
      if (!this.rowAllows(entry.scps[level]!, request.resource)) return "scp";
    }
    return undefined;
  }

  /** The first of the caller's own layers that must allow and does not. */
  private callerLacks(
    principal: PrincipalIndex,
    entry: ActionEntry,
    resource: string,
    granted: Grant,
    resourceLayer: "resource" | "trust",
  ): Layer | undefined {
    const { boundary, session } = entry;
    if (needsIdentity(granted)) {
      const identity = entry.identity!;
      const found = findRow(identity, identity.denyEnd, identity.end, resource);
      if (!this.counts(found)) return "identity";
      this.identityRow = rowOf(found);
    }
    if (boundary !== undefined && needsBoundary(granted, resourceLayer) && !this.rowAllows(boundary, resource)) {
      return "boundary";
    }
    if (!needsSession(granted)) return undefined;
    const allowed = session === undefined ? !principal.needsSession : this.rowAllows(session, resource);
    return allowed ? undefined : "session";
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
