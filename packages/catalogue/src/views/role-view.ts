import type { PrincipalPolicies } from "@understudy/iam";

/** Another role than the caller's, and what its session may do. */
export interface RoleView {
  readonly roleArn: string;
  readonly policies: PrincipalPolicies;
}
