import type { AuthorizationRequest, PrincipalPolicies } from "@understudy/iam";
import type { RoleView } from "./role-view.js";

/** What must be known to tell why a call was not authorized: the question that was asked and the policies that answered it. */
export interface DenialView {
  readonly policies: PrincipalPolicies;
  readonly request: AuthorizationRequest;
  /** The caller's policies with the changes that are not seen yet, and the seconds until they are. */
  readonly coming?: { readonly policies: PrincipalPolicies; readonly seenIn: number };
  /** Where the caller is a task, with its task role: the execution role of that task. */
  readonly executionRole?: RoleView;
}
