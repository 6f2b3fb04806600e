import {
  refuse,
  s3AccessDenied,
  s3MethodNotAllowed,
  s3NoSuchBucket,
  s3NoSuchKey,
  s3NoSuchUpload,
  s3NoSuchVersion,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findVersion } from "./find-version.js";
import { type BucketRow, buckets, type ObjectRow, objectKey, type UploadRow, uploads } from "./tables.js";

/** What names a bucket in a request. */
export interface BucketNamed {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

export interface ObjectNamed extends BucketNamed {
  readonly Key: string;
  readonly VersionId?: string | undefined;
}

/**
 * DIFFERS: a bucket is reached through every Region; AWS sends to the bucket's own.
 * @throws Failure NoSuchBucket, or AccessDenied when it is not the expected owner's
 */
export function requireBucket({ Bucket, ExpectedBucketOwner }: BucketNamed, read: Read): BucketRow {
  const row = read.store.get(buckets, Bucket);
  if (!row) return refuse(s3NoSuchBucket, {}, undefined, { members: { BucketName: Bucket } });
  if (ExpectedBucketOwner !== undefined && ExpectedBucketOwner !== row.account) refuse(s3AccessDenied, {});
  return row;
}

/** The object, its current version when none is named. @throws Failure NoSuchBucket, NoSuchKey, NoSuchVersion, MethodNotAllowed */
export function requireObject(named: ObjectNamed, read: Read): ObjectRow {
  requireBucket(named, read);
  const row = findVersion(named, read.store);
  const { Key, VersionId } = named;
  if (row && !row.deleteMarker) return row;
  if (row && VersionId !== undefined)
    return refuse(s3MethodNotAllowed, {}, undefined, { members: { Method: "GET", ResourceType: "DeleteMarker" } });
  if (VersionId !== undefined) return refuse(s3NoSuchVersion, {}, undefined, { members: { Key, VersionId } });
  return refuse(s3NoSuchKey, {}, undefined, { members: { Key } });
}

/** @throws Failure NoSuchBucket, NoSuchUpload */
export function requireUpload(named: ObjectNamed & { readonly UploadId: string }, read: Read): UploadRow {
  requireBucket(named, read);
  const { Bucket, Key, UploadId } = named;
  const row = read.store.get(uploads, `${objectKey(Bucket, Key)}\u0001${UploadId}`);
  return row ?? refuse(s3NoSuchUpload, {}, undefined, { members: { UploadId } });
}
