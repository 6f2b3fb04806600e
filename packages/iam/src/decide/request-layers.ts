import { type Candidates, collectCandidates } from "../compile/candidates.js";
import { compileDocument } from "../compile/compiled-document.js";
import type { PrincipalIndex } from "../compile/compiled-principal.js";
import type { AttachedPolicy, AuthorizationRequest } from "../types.js";

/** The statements of an attached resource-side policy on the request's action. */
export function resourceCandidates(policy: AttachedPolicy, action: string): Candidates {
  return compileDocument(policy.document).candidatesFor(action);
}

/** One level of RCPs on the request's action. */
export function levelCandidates(level: readonly AttachedPolicy[], action: string): Candidates {
  const [only] = level;
  if (level.length === 1 && only !== undefined) return resourceCandidates(only, action);
  const documents = level.map((policy) => compileDocument(policy.document));
  return collectCandidates(documents, action.toLowerCase(), false);
}

/** `trust` for a role's trust policy, given or lacking; `resource` for every other resource's policy. */
export function resourceLayerOf(request: AuthorizationRequest): "resource" | "trust" {
  if (request.resourcePolicy?.source.type === "trust") return "trust";
  if (request.resourcePolicyMustAllow !== true) return "resource";
  return request.action.slice(0, 4).toLowerCase() === "sts:" ? "trust" : "resource";
}

/** Does the resource belong to the caller's own account? Never for callers without account. */
export function isLocal({ account }: PrincipalIndex, { resourceAccount }: AuthorizationRequest): boolean {
  return account !== undefined && (resourceAccount === undefined || resourceAccount === account);
}
