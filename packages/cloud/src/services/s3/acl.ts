import type { Grant } from "@aws-sdk/client-s3";
import { refuse, s3AclNotSupported } from "@understudy/catalogue";
import { ownerOf } from "./wire-listing.js";

/** The ACL of everything: its owner may do all. */
export function ownersAcl(account: string) {
  const Owner = ownerOf(account);
  const grant: Grant = { Grantee: { Type: "CanonicalUser", ...Owner }, Permission: "FULL_CONTROL" };
  return { Owner, Grants: [grant] };
}

/** What asks for an ACL in a request. */
export interface AclAsked {
  readonly ACL?: string | undefined;
  readonly GrantFullControl?: string | undefined;
  readonly GrantRead?: string | undefined;
  readonly GrantReadACP?: string | undefined;
  readonly GrantWrite?: string | undefined;
  readonly GrantWriteACP?: string | undefined;
}

/**
 * Ownership is BucketOwnerEnforced, as AWS makes buckets since April 2023: an ACL may only say what is so anyway.
 * DIFFERS: ACLs do not exist here; a bucket with another ownership refuses them too.
 * @throws Failure AccessControlListNotSupported
 */
export function checkAcl(asked: AclAsked): void {
  const { ACL, GrantFullControl, GrantRead, GrantReadACP, GrantWrite, GrantWriteACP } = asked;
  const granted = GrantFullControl ?? GrantRead ?? GrantReadACP ?? GrantWrite ?? GrantWriteACP;
  const harmless = ACL === undefined || ACL === "bucket-owner-full-control" || ACL === "private";
  if (granted !== undefined || !harmless) refuse(s3AclNotSupported, {});
}
