import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";
import { wireGrant } from "../wire-grant.js";

/** Source: AWS KMS API reference, ListGrants. */
export const ListGrants = operation("ListGrants", {
  authorize: (input, read) => [keyCheck("ListGrants", input.KeyId, read)],
  run({ KeyId, GrantId, GranteePrincipal }, context) {
    const key = requireKey(KeyId, context);
    const grants = key.grants.filter(
      (grant) =>
        (GrantId === undefined || grant.grantId === GrantId) &&
        (GranteePrincipal === undefined || grant.granteePrincipal === GranteePrincipal),
    );
    return { Grants: grants.map((grant) => wireGrant(key, grant)), Truncated: false };
  },
});
