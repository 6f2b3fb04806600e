import type { Principal } from "../types.js";
import { ACCOUNT_GRANT, DIRECT_GRANT, type Grant, ROLE_GRANT } from "./grant.js";

/** One of the identities a caller has at once (its account, its role, its session), widest first. */
export interface PrincipalLevel {
  readonly grant: Grant;
  readonly element: "AWS" | "Service" | "Federated";
  /** A policy that lists any of these names this level. */
  readonly names: readonly string[];
}

/**
 * Everything a principal element can name the caller by. `accountRootOf` in compile-principals folds the ARN form of an
 * account into its number, so the number is enough here.
 * AWS: IAM User Guide "IAM JSON policy elements: Principal"; unique ids as left behind by "…if you delete the role".
 */
export function levelsOf(principal: Principal): readonly PrincipalLevel[] {
  const aws = (grant: Grant, ...names: string[]): PrincipalLevel => ({ grant, element: "AWS", names });
  switch (principal.kind) {
    case "root":
      return [aws(DIRECT_GRANT, principal.account)];
    case "user":
      return [aws(ACCOUNT_GRANT, principal.account), aws(DIRECT_GRANT, principal.arn, principal.id)];
    case "role-session":
      return [
        aws(ACCOUNT_GRANT, principal.account),
        aws(ROLE_GRANT, principal.roleArn, principal.roleId),
        aws(DIRECT_GRANT, principal.arn),
      ];
    case "federated-user": {
      // AWS: a grant to the user who federated is limited by boundary and session policy, one to the session is not.
      const parent = principal.userArn === undefined ? [] : [aws(ROLE_GRANT, principal.userArn)];
      return [aws(ACCOUNT_GRANT, principal.account), ...parent, aws(DIRECT_GRANT, principal.arn)];
    }
    case "service":
      return [{ grant: DIRECT_GRANT, element: "Service", names: [principal.service] }];
    case "web-identity":
      return [{ grant: DIRECT_GRANT, element: "Federated", names: [principal.provider] }];
    case "anonymous":
      return [];
  }
}
