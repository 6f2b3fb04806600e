import type { GrantListEntry } from "@aws-sdk/client-kms";
import type { Grant, KeyRow } from "./tables.js";

/** A grant as the API shows it. */
export function wireGrant(key: KeyRow, grant: Grant): GrantListEntry {
  return {
    KeyId: key.arn,
    GrantId: grant.grantId,
    Name: grant.name ?? "",
    CreationDate: new Date(grant.createdAt),
    GranteePrincipal: grant.granteePrincipal,
    ...(grant.retiringPrincipal !== undefined && { RetiringPrincipal: grant.retiringPrincipal }),
    IssuingAccount: `arn:aws:iam::${grant.issuingAccount}:root`,
    Operations: [...grant.operations],
    ...(grant.constraints && { Constraints: grant.constraints }),
  };
}
