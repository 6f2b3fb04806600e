import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { bucketCheck, existingTags, headerKeys, objectCheck } from "./check.js";
import { findVersion } from "./find-version.js";
import type { ObjectNamed } from "./require.js";
import { buckets } from "./tables.js";

/**
 * Checks of what reads an object. Who may not list the bucket does not learn that a key is absent: then S3 says that listing is
 * not allowed. Source: S3 API reference, GetObject, "Permissions".
 * @param action without its prefix: `GetObject`. @param versioned its name when a version is asked for: `GetObjectVersion`
 */
export function readChecks(
  action: string,
  versioned: string,
  named: ObjectNamed,
  read: Read,
  more: RequestContext = {},
): readonly Check[] {
  const row = findVersion(named, read.store);
  const tags = row && !row.deleteMarker ? existingTags(row.tags) : {};
  const version = headerKeys({ VersionId: named.VersionId });
  const context = { ...tags, ...version, ...more };
  const check = objectCheck(named.VersionId === undefined ? action : versioned, named, read, context);
  const absent = !row || (row.deleteMarker && named.VersionId === undefined);
  const tellsAbsence = absent && read.store.get(buckets, named.Bucket) !== undefined;
  return tellsAbsence ? [check, bucketCheck("ListBucket", named.Bucket, read)] : [check];
}
