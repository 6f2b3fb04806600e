import { notImplemented, refuse, s3ArgumentInvalid, s3KeyTooLong, s3NoSuchKey } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { checkAcl } from "./acl.js";
import { names, refuseCondition } from "./check-conditions.js";
import { findVersion } from "./find-version.js";
import { type BucketNamed, requireBucket } from "./require.js";
import type { BucketRow } from "./tables.js";
import { checkTags, readTagging } from "./tag-set.js";
import type { Written } from "./write-checks.js";

/** What SSE-C and SSE-KMS ask for: bytes are not encrypted here, so what is asked for is not done. */
interface Encrypted {
  readonly SSECustomerAlgorithm?: string | undefined;
  readonly ServerSideEncryption?: string | undefined;
}

/**
 * The bucket, when an object with these headers may be written into it. DIFFERS: customer's keys and keys of KMS answer 501.
 * @throws Failure NoSuchBucket, KeyTooLongError, AccessControlListNotSupported, InvalidTag, PreconditionFailed, NoSuchKey, 501
 */
export function checkWritable(input: Written & Encrypted & BucketNamed, context: Context): BucketRow {
  const bucket = requireBucket(input, context);
  if (utf8Length(input.Key) > 1024) refuse(s3KeyTooLong, {}, undefined, { members: { MaxSizeAllowed: "1024" } });
  // DIFFERS: AWS takes a NUL in a key; no listing could tell of it in XML.
  if (input.Key.includes("\0")) refuse(s3ArgumentInvalid, {});
  checkAcl(input);
  checkTags(readTagging(input.Tagging), "object");
  const { SSECustomerAlgorithm, ServerSideEncryption = "AES256" } = input;
  if (SSECustomerAlgorithm !== undefined || ServerSideEncryption !== "AES256") {
    const asked = SSECustomerAlgorithm === undefined ? ServerSideEncryption : "SSE-C";
    refuse(notImplemented, { service: "S3", operation: `encryption:${asked}` });
  }
  checkWriteConditions(input, context);
  return bucket;
}

/** Source: S3 User Guide, "How to prevent object overwrites with conditional writes". */
export function checkWriteConditions(input: Written, { store }: Context): void {
  const { IfMatch, IfNoneMatch, Key } = input;
  if (IfMatch === undefined && IfNoneMatch === undefined) return;
  const now = findVersion({ Bucket: input.Bucket, Key }, store);
  const there = now && !now.deleteMarker ? now : undefined;
  if (IfNoneMatch !== undefined && there) refuseCondition("If-None-Match");
  if (IfMatch === undefined) return;
  if (!there) refuse(s3NoSuchKey, {}, undefined, { members: { Key } });
  if (!names(IfMatch, there.etag)) refuseCondition("If-Match");
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
