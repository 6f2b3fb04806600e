import type { PrincipalGrant } from "../explanation.js";

/**
 * What a principal element is worth, as integers that compare. In the resource's own account ACCOUNT delegates (an
 * identity policy must still allow), ROLE replaces the identity policy, DIRECT replaces boundary and session policies too.
 * AWS: IAM User Guide "Policy evaluation logic", resource-based policies and implicit denies in other policy types.
 */
export type Grant = 0 | 1 | 2 | 3;
export const NO_GRANT = 0;
export const ACCOUNT_GRANT = 1;
export const ROLE_GRANT = 2;
export const DIRECT_GRANT = 3;

/** The word an explanation uses. */
export function grantName(grant: Grant): PrincipalGrant | undefined {
  return grant === DIRECT_GRANT
    ? "direct"
    : grant === ROLE_GRANT
      ? "role"
      : grant === ACCOUNT_GRANT
        ? "account"
        : undefined;
}
