import { refuse, s3ArgumentInvalid } from "@understudy/catalogue";
import type { Check, Read } from "../../gate/operation.js";
import { checkConditions, names, refuseCondition } from "./check-conditions.js";
import { readChecks } from "./read-checks.js";
import { requireObject } from "./require.js";
import type { ObjectRow } from "./tables.js";

/** What names the source of a copy, and conditions on it. */
export interface CopyAsked {
  readonly CopySource: string;
  readonly CopySourceIfMatch?: string | undefined;
  readonly CopySourceIfNoneMatch?: string | undefined;
  readonly CopySourceIfModifiedSince?: Date | undefined;
  readonly CopySourceIfUnmodifiedSince?: Date | undefined;
  readonly ExpectedSourceBucketOwner?: string | undefined;
}

/** `BUCKET/KEY?versionId=ID`, encoded for a URL, with or without a slash before it. @throws Failure InvalidArgument */
export function readCopySource(source: string) {
  const [path = "", versionId] = source.replace(/^\//, "").split("?versionId=");
  const slash = path.indexOf("/");
  if (slash < 1) return refuse(s3ArgumentInvalid, {});
  try {
    const named = { Bucket: decodeURIComponent(path.slice(0, slash)), Key: decodeURIComponent(path.slice(slash + 1)) };
    return { ...named, ...(versionId !== undefined && { VersionId: versionId }) };
  } catch {
    return refuse(s3ArgumentInvalid, {});
  }
}

/** What is copied must be allowed to be read. */
export function sourceChecks(asked: CopyAsked, read: Read): readonly Check[] {
  return readChecks("GetObject", "GetObjectVersion", readCopySource(asked.CopySource), read);
}

/** @throws Failure NoSuchBucket, NoSuchKey, NoSuchVersion, PreconditionFailed */
export function requireSource(asked: CopyAsked, read: Read): ObjectRow {
  const named = { ...readCopySource(asked.CopySource), ExpectedBucketOwner: asked.ExpectedSourceBucketOwner };
  const row = requireObject(named, read);
  checkConditions(row, {
    IfMatch: asked.CopySourceIfMatch,
    IfUnmodifiedSince: asked.CopySourceIfUnmodifiedSince,
  });
  // AWS: of a copy, what is unchanged is a condition that does not hold, not a 304.
  if (asked.CopySourceIfNoneMatch !== undefined) refuseIfNamed(asked.CopySourceIfNoneMatch, row);
  return row;
}

function refuseIfNamed(list: string, row: ObjectRow): void {
  if (names(list, row.etag)) refuseCondition("x-amz-copy-source-if-none-match");
}
