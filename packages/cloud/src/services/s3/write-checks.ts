import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import type { AclAsked } from "./acl.js";
import { headerKeys, objectCheck, requestTags } from "./check.js";
import { readTagging } from "./tag-set.js";

/** What of a request that writes an object its checks look at. */
export interface Written extends AclAsked {
  readonly Bucket: string;
  readonly Key: string;
  readonly Tagging?: string | undefined;
  readonly StorageClass?: string | undefined;
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfMatch?: string | undefined;
}

/** `s3:PutObject`, and what a request needs besides for the tags and the ACL that it brings. */
export function writeChecks(input: Written, read: Read, more: RequestContext = {}): readonly Check[] {
  const tags = readTagging(input.Tagging);
  const headers = headerKeys({
    "x-amz-acl": input.ACL,
    "x-amz-storage-class": input.StorageClass,
    "x-amz-server-side-encryption": input.ServerSideEncryption,
    "x-amz-server-side-encryption-aws-kms-key-id": input.SSEKMSKeyId,
    "if-none-match": input.IfNoneMatch,
    "if-match": input.IfMatch,
  });
  const context = { ...headers, ...requestTags(tags), ...more };
  return [
    objectCheck("PutObject", input, read, context),
    ...(tags.length > 0 ? [objectCheck("PutObjectTagging", input, read, context)] : []),
    ...(input.ACL !== undefined ? [objectCheck("PutObjectAcl", input, read, context)] : []),
  ];
}
