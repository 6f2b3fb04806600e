import { refuse, s3CopyInPlace } from "@understudy/catalogue";
import { objectCheck } from "../check.js";
import { checkWritable } from "../check-writable.js";
import { readCopySource, requireSource, sourceChecks } from "../copy-source.js";
import { findVersion } from "../find-version.js";
import { objectHeaders, versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { putVersion } from "../put-version.js";
import { requireBucket } from "../require.js";
import type { ObjectRow } from "../tables.js";
import { readTagging } from "../tag-set.js";
import { writeChecks } from "../write-checks.js";

/**
 * The copy names the same bytes. DIFFERS: what was uploaded in parts keeps its ETag and its parts; AWS makes one of it.
 * Source: S3 API reference, CopyObject.
 */
export const CopyObject = operation("CopyObject", {
  authorize(input, read) {
    const source = readCopySource(input.CopySource);
    const row = findVersion(source, read.store);
    const tagged = row && !row.deleteMarker && row.tags.length > 0 && input.TaggingDirective !== "REPLACE";
    const { IfMatch, IfNoneMatch, ...written } = input;
    return [
      ...sourceChecks(input, read),
      ...writeChecks(written, read, {
        "s3:x-amz-copy-source": `${source.Bucket}/${source.Key}`,
        "s3:x-amz-metadata-directive": input.MetadataDirective ?? "COPY",
      }),
      ...(tagged ? [objectCheck("GetObjectTagging", source, read), objectCheck("PutObjectTagging", input, read)] : []),
    ];
  },
  run(input, context) {
    const source = requireSource(input, context);
    const bucket = checkWritable(input, context);
    const { MetadataDirective, TaggingDirective, StorageClass } = input;
    const onto = source.bucket === input.Bucket && source.key === input.Key && source.latest;
    if (onto && MetadataDirective !== "REPLACE" && StorageClass === undefined && TaggingDirective !== "REPLACE") {
      refuse(s3CopyInPlace, {});
    }
    const headers =
      MetadataDirective === "REPLACE"
        ? objectHeaders(input)
        : { ...source.headers, storageClass: StorageClass ?? "STANDARD" };
    const { size, etag, content, parts, checksum } = source;
    const tags = TaggingDirective === "REPLACE" ? readTagging(input.Tagging) : source.tags;
    const made = {
      key: input.Key,
      size,
      etag,
      content,
      headers,
      tags,
      ...(parts && { parts }),
      ...(checksum && { checksum }),
    };
    const row = putVersion<ObjectRow>(made, bucket, context);
    const sourceVersion = versionOf(source, requireBucket({ Bucket: source.bucket }, context));
    return {
      CopyObjectResult: {
        ETag: etag,
        LastModified: new Date(row.lastModified),
        ...(checksum && { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type }),
      },
      ...("VersionId" in sourceVersion && { CopySourceVersionId: sourceVersion.VersionId }),
      ...versionOf(row, bucket),
      ServerSideEncryption: "AES256" as const,
    };
  },
});
