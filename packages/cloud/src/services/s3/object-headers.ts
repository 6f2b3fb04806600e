import type { StorageClass } from "@aws-sdk/client-s3";
import type { BucketRow, ObjectHeaders, ObjectRow } from "./tables.js";

/** What PutObject, CopyObject and CreateMultipartUpload are told of an object. */
export interface GivenHeaders {
  readonly ContentType?: string | undefined;
  readonly CacheControl?: string | undefined;
  readonly ContentDisposition?: string | undefined;
  readonly ContentEncoding?: string | undefined;
  readonly ContentLanguage?: string | undefined;
  readonly Expires?: Date | undefined;
  readonly WebsiteRedirectLocation?: string | undefined;
  readonly Metadata?: Record<string, string> | undefined;
  readonly StorageClass?: StorageClass | undefined;
}

export function objectHeaders(input: GivenHeaders): ObjectHeaders {
  const given = {
    cacheControl: input.CacheControl,
    contentDisposition: input.ContentDisposition,
    contentEncoding: input.ContentEncoding,
    contentLanguage: input.ContentLanguage,
    expires: input.Expires?.getTime(),
    websiteRedirect: input.WebsiteRedirectLocation,
  };
  const there = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    // AWS: what an object is where its author does not say.
    contentType: input.ContentType || "binary/octet-stream",
    ...there,
    metadata: input.Metadata ?? {},
    storageClass: input.StorageClass ?? "STANDARD",
  };
}

/** What GetObject and HeadObject say of an object. @param checksums whether the client asked for them */
export function describeObject(row: ObjectRow, bucket: BucketRow, checksums: boolean) {
  const { headers, checksum, tags } = row;
  return {
    AcceptRanges: "bytes",
    ETag: row.etag,
    LastModified: new Date(row.lastModified),
    ContentLength: row.size,
    ContentType: headers.contentType,
    CacheControl: headers.cacheControl,
    ContentDisposition: headers.contentDisposition,
    ContentEncoding: headers.contentEncoding,
    ContentLanguage: headers.contentLanguage,
    Expires: headers.expires === undefined ? undefined : new Date(headers.expires),
    WebsiteRedirectLocation: headers.websiteRedirect,
    Metadata: headers.metadata,
    // AWS: every object is encrypted, since January 2023. DIFFERS: nothing is encrypted here; keys of KMS are not taken.
    ServerSideEncryption: "AES256" as const,
    StorageClass: headers.storageClass === "STANDARD" ? undefined : headers.storageClass,
    TagCount: tags.length || undefined,
    ...versionOf(row, bucket),
    ...(checksums && checksum && { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type }),
  };
}

/** The version's id is told once the bucket has had versions. */
export function versionOf(row: { readonly versionId: string }, { versioning }: BucketRow) {
  return versioning === undefined ? {} : { VersionId: row.versionId };
}
