import type { AuthorizationRequest, PrincipalPolicies } from "@understudy/iam";

/** What must be known to tell why a call was not authorized: the question that was asked and the policies that answered it. */
export interface DenialView {
  readonly policies: PrincipalPolicies;
  readonly request: AuthorizationRequest;
}
