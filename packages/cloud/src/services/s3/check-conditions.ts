import { refuse, s3NotModified, s3PreconditionFailed } from "@understudy/catalogue";
import type { ObjectRow } from "./tables.js";

export interface ReadConditions {
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
  readonly IfModifiedSince?: Date | undefined;
  readonly IfUnmodifiedSince?: Date | undefined;
}

/** Conditions on what is read, in the order of RFC 9110, 13.2.2. @throws Failure PreconditionFailed, 304 */
export function checkConditions(row: ObjectRow, conditions: ReadConditions): void {
  const { IfMatch, IfNoneMatch, IfModifiedSince, IfUnmodifiedSince } = conditions;
  // HTTP knows whole seconds.
  const modified = Math.floor(row.lastModified / 1000) * 1000;
  if (IfMatch !== undefined) {
    if (!names(IfMatch, row.etag)) refuseCondition("If-Match");
  } else if (IfUnmodifiedSince && modified > IfUnmodifiedSince.getTime()) refuseCondition("If-Unmodified-Since");
  if (IfNoneMatch !== undefined) {
    if (names(IfNoneMatch, row.etag)) refuse(s3NotModified, {});
  } else if (IfModifiedSince && modified <= IfModifiedSince.getTime()) refuse(s3NotModified, {});
}

/** Whether a list of entity tags names this one; S3 takes them without quotes, too. */
export function names(list: string, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, "").replaceAll('"', "");
  return list.split(",").some((one) => one.trim() === "*" || bare(one) === bare(etag));
}

/** @throws Failure PreconditionFailed */
export function refuseCondition(condition: string): never {
  return refuse(s3PreconditionFailed, {}, undefined, { members: { Condition: condition } });
}
