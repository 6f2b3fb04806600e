import type { CompletedPart } from "@aws-sdk/client-s3";
import {
  refuse,
  s3ChecksumMismatch,
  s3MalformedXml,
  s3PartInvalid,
  s3PartOrderInvalid,
  s3PartTooSmall,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { objectCheck } from "../check.js";
import { names } from "../check-conditions.js";
import { checkWriteConditions } from "../check-writable.js";
import { checksumOfParts, md5OfParts } from "../checksum-of-parts.js";
import { versionOf } from "../object-headers.js";
import { operation } from "../operation.js";
import { putVersion } from "../put-version.js";
import { removeUpload } from "../remove-upload.js";
import { requireBucket, requireUpload } from "../require.js";
import { type Checksum, type ObjectRow, type PartRow, partKey, parts } from "../tables.js";

/** Every part but the last has at least that many bytes. Source: S3 User Guide, "Amazon S3 multipart upload limits". */
const SMALLEST = 5 * 1024 * 1024;

/** The object names the parts' bytes. Source: S3 API reference, CompleteMultipartUpload. */
export const CompleteMultipartUpload = operation("CompleteMultipartUpload", {
  authorize: (input, read) => [objectCheck("PutObject", input, read)],
  run(input, context) {
    const upload = requireUpload(input, context);
    const bucket = requireBucket(input, context);
    const chosen = chooseParts(upload.uploadId, input.MultipartUpload?.Parts ?? [], context);
    checkWriteConditions(input, context);
    const checksum = checksumOfParts(upload, chosen, context.crypto);
    checkStated(input, checksum);
    const row = putVersion<ObjectRow>(
      {
        key: upload.key,
        size: chosen.reduce((sum, { size }) => sum + size, 0),
        etag: `"${md5OfParts(chosen, context.crypto)}-${chosen.length}"`,
        content: chosen.flatMap(({ content }) => content),
        parts: chosen.map(({ size }) => size),
        headers: upload.headers,
        tags: upload.tags,
        ...(checksum && { checksum }),
      },
      bucket,
      context,
    );
    removeUpload(upload, context.store);
    return {
      Location: `https://${bucket.name}.s3.${bucket.region}.amazonaws.com/${encodeURIComponent(upload.key).replaceAll("%2F", "/")}`,
      Bucket: bucket.name,
      Key: upload.key,
      ETag: row.etag,
      ServerSideEncryption: "AES256" as const,
      ...versionOf(row, bucket),
      ...(checksum && { [`Checksum${checksum.algorithm}`]: checksum.value, ChecksumType: checksum.type }),
    };
  },
});

/** A checksum of the whole that the client states. @throws Failure BadDigest */
function checkStated(stated: { readonly [name: string]: unknown }, checksum: Checksum | undefined): void {
  if (!checksum) return;
  const { algorithm, value } = checksum;
  if ((stated[`Checksum${algorithm}`] ?? value) !== value) refuse(s3ChecksumMismatch, { algorithm });
}

/** @throws Failure MalformedXML, InvalidPartOrder, InvalidPart, EntityTooSmall */
function chooseParts(uploadId: string, asked: readonly CompletedPart[], { store }: Context): readonly PartRow[] {
  if (asked.length === 0) refuse(s3MalformedXml, {});
  const chosen: PartRow[] = [];
  for (const { PartNumber = 0, ETag = "", ...stated } of asked) {
    if (PartNumber <= (chosen.at(-1)?.partNumber ?? 0)) refuse(s3PartOrderInvalid, {});
    const part = store.get(parts, partKey(uploadId, PartNumber));
    const members = { members: { UploadId: uploadId, PartNumber: String(PartNumber), ETag } };
    if (!part || !names(ETag, part.md5) || !fits(stated, part)) return refuse(s3PartInvalid, {}, undefined, members);
    chosen.push(part);
  }
  const small = chosen.slice(0, -1).find(({ size }) => size < SMALLEST);
  if (small) {
    const { size, partNumber } = small;
    const members = { ProposedSize: String(size), MinSizeAllowed: String(SMALLEST), PartNumber: String(partNumber) };
    refuse(s3PartTooSmall, {}, undefined, { members });
  }
  return chosen;
}

/** Checksums that the client repeats of a part. */
function fits(stated: { readonly [name: string]: unknown }, { checksums }: PartRow): boolean {
  return Object.entries(checksums).every(([algorithm, value]) => (stated[`Checksum${algorithm}`] ?? value) === value);
}
